; loggers, crashes-replaced: loggers-equal
; obligation bad: to be unsatisfiable
(set-logic ALL)
(declare-const s0 Bool) ; network.private
(declare-const s1 Bool) ; network.wan
(declare-const s2 Bool) ; network.at_once
(declare-const s3 Int) ; mode[A]
(declare-const s4 Int) ; mode[B]
(declare-const s5 Bool) ; found_enabled[A]
(declare-const s6 Bool) ; found_enabled[B]
(declare-const s7 Bool) ; found_disabled[A]
(declare-const s8 Bool) ; found_disabled[B]
(declare-const s9 Int) ; request
(declare-const s10 Bool) ; submitted
(declare-const s11 Bool) ; holds[A]
(declare-const s12 Bool) ; holds[B]
(declare-const s13 Bool) ; stopped_by_test[A]
(declare-const s14 Bool) ; stopped_by_test[B]
(declare-const s15 Bool) ; failed_since
(declare-const s16 Int) ; entry[A, 0]
(declare-const s17 Int) ; entry[A, 1]
(declare-const s18 Int) ; entry[B, 0]
(declare-const s19 Int) ; entry[B, 1]
(declare-const s20 Bool) ; up[A]
(declare-const s21 Bool) ; up[B]
(declare-const s22 Bool) ; level[A]
(declare-const s23 Bool) ; level[B]
(declare-const s24 Bool) ; apart[A]
(declare-const s25 Bool) ; apart[B]
(declare-const s26 Bool) ; crossed
(declare-const s27 Bool) ; replaced
(declare-const s28 Bool) ; by_one
(declare-const s29 Bool) ; corrupt[A]
(declare-const s30 Bool) ; corrupt[B]
(declare-const s31 Bool) ; carries_public
(declare-const s32 Int) ; row[0]
(declare-const s33 Int) ; row[1]
(declare-const s34 Bool) ; outdated[A]
(declare-const s35 Bool) ; outdated[B]
(declare-const s36 Int) ; outage[A]
(declare-const s37 Int) ; outage[B]
(declare-const s38 Int) ; faults left
(declare-const s39 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const s40 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s41 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s42 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = yes
(assert (<= 0 s3))
(assert (<= s3 5))
(assert (<= 0 s4))
(assert (<= s4 5))
(assert (<= 0 s9))
(assert (<= s9 3))
(assert (<= 0 s16))
(assert (<= s16 3))
(assert (<= 0 s17))
(assert (<= s17 3))
(assert (<= 0 s18))
(assert (<= s18 3))
(assert (<= 0 s19))
(assert (<= s19 3))
(assert (<= 0 s32))
(assert (<= s32 3))
(assert (<= 0 s33))
(assert (<= s33 3))
(assert (<= 0 s36))
(assert (<= s36 0))
(assert (<= 0 s37))
(assert (<= s37 0))
(assert (<= 0 s38))
(assert (<= s38 2))
(assert (<= 0 s39))
(assert (<= 0 s40))
(assert (<= 0 s41))
(assert (<= 0 s42))
(assert (not s30))
(assert (not s29))
(assert s21)
(assert s20)
(assert (not s2))
(assert s1)
(assert (<= 1 (+ s40 s42 s39 s41)))
(assert (= 0 s42))
(assert (or (not (= s38 2)) s0))
(assert (or (not (= 3 s4)) (not (= s3 0))))
(assert (or (not (= 0 s4)) (not (= s3 0))))
(assert (or (<= 1 s39) (not (= s3 0))))
(assert (or (not (= s3 1)) (not (= s38 2))))
(assert (or (not (= 2 s4)) (not (= s3 1))))
(assert (or (not (= s3 1)) (not (= s4 1))))
(assert (or (not (= s3 1)) (= 0 s41)))
(assert (or (not (= s38 2)) (not (= s3 2))))
(assert (or (not (= s3 2)) (not (= s38 1))))
(assert (or (not (= s3 2)) (not (= s17 2))))
(assert (or (not (= 2 s4)) (not (= s3 2))))
(assert (or (not (= s3 2)) (not (= s4 1))))
(assert (or (not (= s3 2)) (= 0 s41)))
(assert (or (not (= s38 2)) (not (= s3 3))))
(assert (or (not (= s3 3)) (not (= 3 s4))))
(assert (or (not (= s3 3)) (not (= 0 s4))))
(assert (or (not (= s3 4)) (not (= s38 2))))
(assert (or (not s22) (not (= s3 5))))
(assert (or (not (= s38 2)) (not (= 0 s4))))
(assert (or (<= 1 s39) (not (= 0 s4))))
(assert (or (= 0 s40) (not (= s4 1))))
(assert (or (not (= 2 s4)) (not (= s38 2))))
(assert (or (not (= 2 s4)) (= 0 s40)))
(assert (or (not (= s38 2)) (not (= 3 s4))))
(assert (or (not (= s38 2)) (not (= 4 s4))))
(assert (or (not (= 5 s4)) (not (= s38 2))))
(assert (or (not s5) (<= 1 s40)))
(assert (or (not s6) (<= 1 s41)))
(assert (or (not (= s18 2)) (not (= 0 s16))))
(assert (or (not (= 0 s16)) (not (= s18 1))))
(assert (or (not (= 0 s16)) (not (= s17 2))))
(assert (or (not (= s18 3)) (not (= s16 1))))
(assert (or (not (= s18 2)) (not (= s16 1))))
(assert (or (not (= 0 s18)) (not (= s16 1))))
(assert (or (not (= s18 1)) (not (= 2 s16))))
(assert (or (not (= s18 2)) (not (= 3 s16))))
(assert (or (not (= s18 1)) (not (= 3 s16))))
(assert (or (not (= 0 s18)) (not (= 3 s16))))
(assert (or (not (= 0 s17)) (not (= s19 2))))
(assert (or (not (= s19 1)) (not (= 0 s17))))
(assert (or (not (= s17 1)) (not (= 3 s19))))
(assert (or (not (= s17 1)) (not (= s19 2))))
(assert (or (not (= s17 1)) (not (= 0 s19))))
(assert (or (not (= s17 1)) (not (= 0 s18))))
(assert (or (not (= s38 2)) (not (= s17 2))))
(assert (or (not (= s19 1)) (not (= s17 2))))
(assert (or (not (= s17 3)) (not (= s19 2))))
(assert (or (not (= s19 1)) (not (= s17 3))))
(assert (or (not (= s17 3)) (not (= 0 s19))))
(assert (or (not (= 0 s18)) (not (= 3 s19))))
(assert (or (not (= 0 s18)) (not (= s19 2))))
(assert (or (not (= s19 1)) (not (= 0 s18))))
(assert (or s22 (not (= s38 2))))
(assert (or (not (= s38 2)) s23))
(assert (or (not (= s38 2)) (not s25)))
(assert (or (not (= s3 1)) (not (= s38 1)) s0))
(assert (or (not (= s3 1)) (not (= s17 2)) s0))
(assert (or (not (= s38 1)) (not (= 0 s4)) s0))
(assert (or (not (= s17 2)) (not (= 0 s4)) s0))
(assert (or (not s25) (not s22) (not (= s3 0))))
(assert (or (not s24) (not s23) (not (= s3 0))))
(assert (or (not (= s3 1)) (not (= 5 s4)) (not (= s38 1))))
(assert (or (not (= s3 1)) (not (= 5 s4)) (not (= s17 2))))
(assert (or (not (= s3 1)) (not (= s17 2)) (not (= s38 1))))
(assert (or (not (= s3 1)) (not s22) (not s24)))
(assert (or (<= 1 s39) s6 (not (= s3 3))))
(assert (or (not s25) (not (= s3 3)) (not s22)))
(assert (or (not (= s3 4)) (not (= s4 1)) (not s22)))
(assert (or (not (= 2 s4)) (not (= s3 4)) (not s22)))
(assert (or (not (= s3 4)) (not (= s17 2)) (not (= s38 1))))
(assert (or (not (= s17 2)) (not (= s38 1)) (not (= s3 5))))
(assert (or (not (= s17 2)) (not (= s38 1)) (not (= 0 s4))))
(assert (or (not s25) (not s22) (not (= 0 s4))))
(assert (or s23 (not s22) (not (= 0 s4))))
(assert (or (not s25) (not (= s4 1)) (not s22)))
(assert (or (<= 1 s39) s5 (not (= 3 s4))))
(assert (or (not (= s17 2)) (not (= 3 s4)) (not (= s38 1))))
(assert (or (not (= s17 2)) (not (= 3 s4)) (not s22)))
(assert (or (not (= 3 s4)) (not (= s38 1)) (not s22)))
(assert (or (not s25) (not s22) (not (= 4 s4))))
(assert (or (not (= 5 s4)) (not s25) (not s22)))
(assert (or (not (= s18 3)) s25 (not (= 0 s16))))
(assert (or s25 (not (= 0 s16)) (not (= 3 s19))))
(assert (or (not (= 0 s18)) s24 (not (= 2 s16))))
(assert (or (not (= s18 3)) s25 (not (= 2 s16))))
(assert (or s25 (not (= 0 s17)) (not (= 3 s19))))
(assert (or s24 (not (= s17 2)) (not (= 0 s19))))
(assert (or (not (= s17 2)) (not (= 3 s19)) (not s22)))
(assert (or (not s25) s23 (not s22)))
(assert (or (not s25) (not (= s38 1)) (not s22)))
(assert (or (let ((s.0 (<= 1 s39))) (let ((s.1 (= 2 s4))) (let ((s.2 (= s3 3))) (let ((s.3 (not (= s3 5)))) (let ((s.4 (or (= s3 4) s.2 (not (and s1 s.3))))) (let ((s.5 (not (= 5 s4)))) (let ((s.6 (not (and s.5 s0 s.3)))) (let ((s.7 (= s4 1))) (let ((s.8 (+ 0 (ite (not (= 0 s16)) 1 0) (ite (not (= 0 s17)) 1 0)))) (let ((s.9 (+ 0 (ite (not (= 0 s18)) 1 0) (ite (not (= 0 s19)) 1 0)))) (let ((s.10 (not s29))) (let ((s.11 (= s3 1))) (let ((s.12 (or s.11 s.7))) (let ((s.13 (= s3 0))) (let ((s.14 (= 0 s4))) (let ((s.15 (or s.13 s.14))) (let ((s.16 (not s30))) (let ((s.17 (= s3 2))) (let ((s.18 (not s.0))) (let ((s.19 (<= 1 s41))) (let ((s.20 (<= 1 s40))) (let ((s.21 (= 3 s4))) (let ((s.22 (or (not (and s1 s.5)) (= 4 s4) s.21))) (let ((s.23 (or s.13 s.2))) (let ((s.24 (or s.21 s.14))) (let ((s.25 (not (and s.5 s.12 s.15 s0 s.3)))) (let ((s.26 (not s1))) (and (not (or (and s.0 s1 s.1 s.4) (and s.6 s.7) (and (or (not (<= s.8 s.9)) s22 (= s.9 s.8)) s20 s.5 s.10 s21 s.12 s.15 s.16 (not s23) s0 s.3) (and s.17 (or s5 (and s.18 (not s.19)))) (and s.6 s.14) (and s20 (or (not (<= s.9 s.8)) s23) s.5 s.10 s21 s.12 s.15 s.16 (not s22) s0 s.3) (and s.13 s.6) (and s.6 s.11) (and s1 s.20 s.1 s.4) (and s.0 s.17 s.22) (and s.5 (or (= s.23 s.24) (and s.23 (not s.24))) s.25 s0 s.3) (and (or (and (or s.26 s.18) (or s.26 (not s.20))) s6) s.1) (and s.5 (not s.23) s.25 s.24 s0 s.3) (and s.17 s.19 s.22))) (not (or (not (and s20 s.5 s.10 s21 s.12 s.15 s.16 s0 s.3)) (and (= s17 s19) (= s18 s16)))))))))))))))))))))))))))))))) (and (and (= s3 0) (not (and (not (= 5 s4)) s0 (not (= s3 5))))) (not true)) (and (and (not (and (not (= 5 s4)) s0 (not (= s3 5)))) (= 0 s4)) (not true)) (and (and (not (and (not (= 5 s4)) s0 (not (= s3 5)))) (= s3 1)) (not true)) (and (and (not (and (not (= 5 s4)) s0 (not (= s3 5)))) (= s4 1)) (not true)) (and (and (<= 1 s39) (= s3 2) (or (not (and s1 (not (= 5 s4)))) (= 4 s4) (= 3 s4))) (not true)) (and (and (= s3 2) (<= 1 s41) (or (not (and s1 (not (= 5 s4)))) (= 4 s4) (= 3 s4))) (not true)) (and (and (<= 1 s39) s1 (= 2 s4) (or (= s3 4) (= s3 3) (not (and s1 (not (= s3 5)))))) (not true)) (and (and s1 (<= 1 s40) (= 2 s4) (or (= s3 4) (= s3 3) (not (and s1 (not (= s3 5)))))) (not true)) (and (and (= s3 2) (or s5 (and (not (<= 1 s39)) (not (<= 1 s41))))) (not true)) (and (let ((s.0 (not s1))) (and (or (and (or s.0 (not (<= 1 s39))) (or s.0 (not (<= 1 s40)))) s6) (= 2 s4))) (not true)) (and (let ((s.0 (not (= 5 s4)))) (let ((s.1 (= s3 0))) (let ((s.2 (or s.1 (= s3 3)))) (let ((s.3 (= 0 s4))) (let ((s.4 (or (= 3 s4) s.3))) (let ((s.5 (not (= s3 5)))) (and s.0 (or (= s.2 s.4) (and s.2 (not s.4))) (not (and s.0 (or (= s3 1) (= s4 1)) (or s.1 s.3) s0 s.5)) s0 s.5))))))) (not true)) (and (let ((s.0 (not (= 5 s4)))) (let ((s.1 (= s3 0))) (let ((s.2 (= 0 s4))) (let ((s.3 (not (= s3 5)))) (and s.0 (not (or s.1 (= s3 3))) (not (and s.0 (or (= s3 1) (= s4 1)) (or s.1 s.2) s0 s.3)) (or (= 3 s4) s.2) s0 s.3))))) (not true)) (and (and s20 (or (not (<= (+ 0 (ite (not (= 0 s18)) 1 0) (ite (not (= 0 s19)) 1 0)) (+ 0 (ite (not (= 0 s16)) 1 0) (ite (not (= 0 s17)) 1 0)))) s23) (not (= 5 s4)) (not s29) s21 (or (= s3 1) (= s4 1)) (or (= s3 0) (= 0 s4)) (not s30) (not s22) s0 (not (= s3 5))) (not true)) (and (let ((s.0 (+ 0 (ite (not (= 0 s16)) 1 0) (ite (not (= 0 s17)) 1 0)))) (let ((s.1 (+ 0 (ite (not (= 0 s18)) 1 0) (ite (not (= 0 s19)) 1 0)))) (and (or (not (<= s.0 s.1)) s22 (= s.1 s.0)) s20 (not (= 5 s4)) (not s29) s21 (or (= s3 1) (= s4 1)) (or (= s3 0) (= 0 s4)) (not s30) (not s23) s0 (not (= s3 5))))) (not true)) (and (and (not (<= s38 0)) s0) (not (<= 0 (+ (- 1) s38)))) (and (and (not s0) (not s2)) (not true)) (and (and (not (<= s38 0)) (not (= s3 5))) (not (<= 0 (+ (- 1) s38)))) (and (and (not (= 5 s4)) (not (<= s38 0))) (not (<= 0 (+ (- 1) s38)))) (and (= s3 5) (not true)) (and (= 5 s4) (not true)) (and (let ((s.0 (not (= 5 s4)))) (let ((s.1 (not (= s3 5)))) (let ((s.2 (or (= s3 1) (= s4 1)))) (let ((s.3 (or (= s3 0) (= 0 s4)))) (let ((s.4 (and s.0 s.2 s.3 s0 s.1))) (let ((s.5 (and s20 s22 (not s29) (or s.4 (= s3 3))))) (let ((s.6 (and (or s.4 (= 3 s4)) s21 s23 (not s30)))) (and (or s.0 s.1) s.0 (or (not (<= 2 (+ 0 (ite (not (= 0 s16)) 1 0) (ite (not (= 0 s17)) 1 0)))) (not s.5)) (or s.6 s.5) s.2 s.3 (or (not s.6) (not (<= 2 (+ 0 (ite (not (= 0 s18)) 1 0) (ite (not (= 0 s19)) 1 0))))) s0 s.1)))))))) (not true)) (and (let ((s.0 (= s3 3))) (let ((s.1 (not (= s3 5)))) (and s20 s22 (not s29) (not (<= 2 (+ 0 (ite (not (= 0 s16)) 1 0) (ite (not (= 0 s17)) 1 0)))) s.0 (or (and (not (= 5 s4)) (or (= s3 1) (= s4 1)) (or (= s3 0) (= 0 s4)) s0 s.1) s.0) s.1))) (not true)) (and (let ((s.0 (not (= 5 s4)))) (let ((s.1 (= 3 s4))) (and s.0 (or (and s.0 (or (= s3 1) (= s4 1)) (or (= s3 0) (= 0 s4)) s0 (not (= s3 5))) s.1) s.1 s21 s23 (not s30) (not (<= 2 (+ 0 (ite (not (= 0 s18)) 1 0) (ite (not (= 0 s19)) 1 0))))))) (not true))))
(check-sat)
