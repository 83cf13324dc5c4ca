; loggers, one-logger: rows-as-recorded
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
(assert (<= s38 1))
(assert (<= 0 s39))
(assert (<= 0 s40))
(assert (<= 0 s41))
(assert (<= 0 s42))
(assert (not s30))
(assert (not (= 5 s4)))
(assert (not (= 4 s4)))
(assert (not (= 3 s4)))
(assert (not (= 2 s4)))
(assert (not (= 0 s4)))
(assert (not (= s3 5)))
(assert (not (= s3 4)))
(assert (not (= s3 3)))
(assert (not (= s3 2)))
(assert (not (= s3 1)))
(assert (not s2))
(assert s0)
(assert (or (not (= 0 s16)) (not (= 3 s32))))
(assert (or (not (= 0 s16)) (not (= s32 2))))
(assert (or (not (= s32 1)) (not (= 0 s16))))
(assert (or (not (= s19 1)) (not (= 0 s16))))
(assert (or (not (= 0 s16)) (not (= s17 3))))
(assert (or (not (= 0 s16)) (not (= s17 2))))
(assert (or (not (= 0 s16)) (not (= s17 1))))
(assert (or (not (= 3 s32)) (not (= s16 1))))
(assert (or (not (= s32 2)) (not (= s16 1))))
(assert (or (not (= 3 s32)) (not (= 2 s16))))
(assert (or (not (= s32 1)) (not (= 2 s16))))
(assert (or (not (= s32 2)) (not (= 3 s16))))
(assert (or (not (= s32 1)) (not (= 3 s16))))
(assert (or (not (= s33 3)) (not (= 0 s17))))
(assert (or (not (= 0 s17)) (not (= s33 2))))
(assert (or (not (= 0 s17)) (not (= s33 1))))
(assert (or (not (= s33 3)) (not (= s17 1))))
(assert (or (not (= s17 1)) (not (= s33 2))))
(assert (or (not (= s17 2)) (not (= s38 1))))
(assert (or (not (= s33 3)) (not (= s17 2))))
(assert (or (not (= s17 2)) (not (= s33 1))))
(assert (or s22 (not (= s17 2))))
(assert (or (not (= s17 3)) (not (= s38 1))))
(assert (or (not (= s17 3)) (not (= s33 2))))
(assert (or (not (= s17 3)) (not (= s33 1))))
(assert (or s22 (not (= s17 3))))
(assert (or (not (= 0 s18)) (not (= 3 s19))))
(assert (or (not (= 0 s18)) (not (= s19 2))))
(assert (or (not (= s19 1)) (not (= 0 s18))))
(assert (or (not (= s38 1)) (not (= s19 2))))
(assert (or s23 (not (= s19 2))))
(assert (or s22 (not (= s19 2))))
(assert (or s21 (not (= s38 1))))
(assert (or s22 (not (= s38 1))))
(assert (or s23 (not (= s38 1))))
(assert (or (let ((s.0 (<= 1 s39))) (let ((s.1 (= 2 s4))) (let ((s.2 (= s3 3))) (let ((s.3 (not (= s3 5)))) (let ((s.4 (or (= s3 4) s.2 (not (and s1 s.3))))) (let ((s.5 (not (= 5 s4)))) (let ((s.6 (not (and s.5 s0 s.3)))) (let ((s.7 (= s4 1))) (let ((s.8 (not (= 0 s16)))) (let ((s.9 (not (= 0 s17)))) (let ((s.10 (+ 0 (ite s.8 1 0) (ite s.9 1 0)))) (let ((s.11 (+ 0 (ite (not (= 0 s18)) 1 0) (ite (not (= 0 s19)) 1 0)))) (let ((s.12 (not s29))) (let ((s.13 (= s3 1))) (let ((s.14 (or s.13 s.7))) (let ((s.15 (= s3 0))) (let ((s.16 (= 0 s4))) (let ((s.17 (or s.15 s.16))) (let ((s.18 (not s30))) (let ((s.19 (and s.5 s.14 s.17 s0 s.3))) (let ((s.20 (or s.19 s.2))) (let ((s.21 (= 0 s32))) (let ((s.22 (= 3 s4))) (let ((s.23 (or s.19 s.5))) (let ((s.24 (or s.22 s.16))) (let ((s.25 (= s3 2))) (let ((s.26 (not s.0))) (let ((s.27 (<= 1 s41))) (let ((s.28 (or s.19 s.3))) (let ((s.29 (or s.15 s.2))) (let ((s.30 (not s10))) (let ((s.31 (<= 1 s40))) (let ((s.32 (or (not (and s1 s.5)) (= 4 s4) s.22))) (let ((s.33 (not s.19))) (let ((s.34 (not s1))) (and (not (or (and s.0 s1 s.1 s.4) (and s.6 s.7) (and (or (not (<= s.10 s.11)) s22 (= s.11 s.10)) s20 s.5 s.12 s21 s.14 s.17 s.18 (not s23) s0 s.3) (and s20 s22 s.8 s.12 s.20 s.21) (and s12 (or s.19 s.22) s.23 s.24) (and s.25 (or s5 (and s.26 (not s.27)))) (and s20 s22 s.12 s.9 (= s33 0) (not s.21) s.20) (and s.6 s.16) (and s20 (or (not (<= s.11 s.10)) s23) s.5 s.12 s21 s.14 s.17 s.18 (not s22) s0 s.3) (and s.15 s.6) (and s.28 s.29 s11 s.20) (and s.6 s.13) (and (or s.22 (and s.5 s.14 s.17 s.24 s0 s.3)) s.23 s.30) (and s1 s.31 s.1 s.4) (and s.0 s.25 s.32) (and s.5 (or (= s.29 s.24) (and s.29 (not s.24))) s.33 s0 s.3) (and (or (and (or s.34 s.26) (or s.34 (not s.31))) s6) s.1) (and s.28 (or (and s.5 s.29 s.14 s.17 s0 s.3) s.2) s.30) (and s.5 (not s.29) s.33 s.24 s0 s.3) (and s.25 s.27 s.32))) (not (or (and (= s33 s17) (= s32 s16)) (not (and s20 s22 s.12 s.20)))))))))))))))))))))))))))))))))))))))) (and (and (= s3 0) (not (and (not (= 5 s4)) s0 (not (= s3 5))))) (not true)) (and (and (not (and (not (= 5 s4)) s0 (not (= s3 5)))) (= 0 s4)) (not true)) (and (and (not (and (not (= 5 s4)) s0 (not (= s3 5)))) (= s3 1)) (not true)) (and (and (not (and (not (= 5 s4)) s0 (not (= s3 5)))) (= s4 1)) (not true)) (and (and (<= 1 s39) (= s3 2) (or (not (and s1 (not (= 5 s4)))) (= 4 s4) (= 3 s4))) (not true)) (and (and (= s3 2) (<= 1 s41) (or (not (and s1 (not (= 5 s4)))) (= 4 s4) (= 3 s4))) (not true)) (and (and (<= 1 s39) s1 (= 2 s4) (or (= s3 4) (= s3 3) (not (and s1 (not (= s3 5)))))) (not true)) (and (and s1 (<= 1 s40) (= 2 s4) (or (= s3 4) (= s3 3) (not (and s1 (not (= s3 5)))))) (not true)) (and (and (= s3 2) (or s5 (and (not (<= 1 s39)) (not (<= 1 s41))))) (not true)) (and (let ((s.0 (not s1))) (and (or (and (or s.0 (not (<= 1 s39))) (or s.0 (not (<= 1 s40)))) s6) (= 2 s4))) (not true)) (and (let ((s.0 (not (= 5 s4)))) (let ((s.1 (= s3 0))) (let ((s.2 (or s.1 (= s3 3)))) (let ((s.3 (= 0 s4))) (let ((s.4 (or (= 3 s4) s.3))) (let ((s.5 (not (= s3 5)))) (and s.0 (or (= s.2 s.4) (and s.2 (not s.4))) (not (and s.0 (or (= s3 1) (= s4 1)) (or s.1 s.3) s0 s.5)) s0 s.5))))))) (not true)) (and (let ((s.0 (not (= 5 s4)))) (let ((s.1 (= s3 0))) (let ((s.2 (= 0 s4))) (let ((s.3 (not (= s3 5)))) (and s.0 (not (or s.1 (= s3 3))) (not (and s.0 (or (= s3 1) (= s4 1)) (or s.1 s.2) s0 s.3)) (or (= 3 s4) s.2) s0 s.3))))) (not true)) (and (let ((s.0 (not (= 5 s4)))) (let ((s.1 (or (= s3 1) (= s4 1)))) (let ((s.2 (= s3 0))) (let ((s.3 (or s.2 (= 0 s4)))) (let ((s.4 (not (= s3 5)))) (let ((s.5 (= s3 3))) (and (or (and s.0 s.1 s.3 s0 s.4) s.4) (or (and s.0 (or s.2 s.5) s.1 s.3 s0 s.4) s.5) (not s10)))))))) (not true)) (and (let ((s.0 (= 3 s4))) (let ((s.1 (not (= 5 s4)))) (let ((s.2 (or (= s3 1) (= s4 1)))) (let ((s.3 (= 0 s4))) (let ((s.4 (or (= s3 0) s.3))) (let ((s.5 (not (= s3 5)))) (and (or s.0 (and s.1 s.2 s.4 (or s.0 s.3) s0 s.5)) (or (and s.1 s.2 s.4 s0 s.5) s.1) (not s10)))))))) (not true)) (and (let ((s.0 (= s3 0))) (let ((s.1 (not (= s3 5)))) (let ((s.2 (and (not (= 5 s4)) (or (= s3 1) (= s4 1)) (or s.0 (= 0 s4)) s0 s.1))) (let ((s.3 (= s3 3))) (and (or s.2 s.1) (or s.0 s.3) s11 (or s.2 s.3)))))) (not true)) (and (let ((s.0 (not (= 5 s4)))) (let ((s.1 (= 0 s4))) (let ((s.2 (and s.0 (or (= s3 1) (= s4 1)) (or (= s3 0) s.1) s0 (not (= s3 5))))) (let ((s.3 (= 3 s4))) (and s12 (or s.2 s.3) (or s.2 s.0) (or s.3 s.1)))))) (not true)) (and (and s20 (or (not (<= (+ 0 (ite (not (= 0 s18)) 1 0) (ite (not (= 0 s19)) 1 0)) (+ 0 (ite (not (= 0 s16)) 1 0) (ite (not (= 0 s17)) 1 0)))) s23) (not (= 5 s4)) (not s29) s21 (or (= s3 1) (= s4 1)) (or (= s3 0) (= 0 s4)) (not s30) (not s22) s0 (not (= s3 5))) (not true)) (and (let ((s.0 (+ 0 (ite (not (= 0 s16)) 1 0) (ite (not (= 0 s17)) 1 0)))) (let ((s.1 (+ 0 (ite (not (= 0 s18)) 1 0) (ite (not (= 0 s19)) 1 0)))) (and (or (not (<= s.0 s.1)) s22 (= s.1 s.0)) s20 (not (= 5 s4)) (not s29) s21 (or (= s3 1) (= s4 1)) (or (= s3 0) (= 0 s4)) (not s30) (not s23) s0 (not (= s3 5))))) (not true)) (and (and s20 s22 (not (= 0 s16)) (not s29) (or (and (not (= 5 s4)) (or (= s3 1) (= s4 1)) (or (= s3 0) (= 0 s4)) s0 (not (= s3 5))) (= s3 3)) (= 0 s32)) (not true)) (and (and s20 s22 (not s29) (not (= 0 s17)) (= s33 0) (not (= 0 s32)) (or (and (not (= 5 s4)) (or (= s3 1) (= s4 1)) (or (= s3 0) (= 0 s4)) s0 (not (= s3 5))) (= s3 3))) (not true)) (and (= 0 s9) (not true)) (and (let ((s.0 (not (= 5 s4)))) (let ((s.1 (not (= s3 5)))) (let ((s.2 (or (= s3 1) (= s4 1)))) (let ((s.3 (or (= s3 0) (= 0 s4)))) (let ((s.4 (and s.0 s.2 s.3 s0 s.1))) (let ((s.5 (and s20 s22 (not s29) (or s.4 (= s3 3))))) (let ((s.6 (and (or s.4 (= 3 s4)) s21 s23 (not s30)))) (and (or s.0 s.1) s.0 (or (not (<= 2 (+ 0 (ite (not (= 0 s16)) 1 0) (ite (not (= 0 s17)) 1 0)))) (not s.5)) (or s.6 s.5) s.2 s.3 (or (not s.6) (not (<= 2 (+ 0 (ite (not (= 0 s18)) 1 0) (ite (not (= 0 s19)) 1 0))))) s0 s.1)))))))) (not true)) (and (let ((s.0 (= s3 3))) (let ((s.1 (not (= s3 5)))) (and s20 s22 (not s29) (not (<= 2 (+ 0 (ite (not (= 0 s16)) 1 0) (ite (not (= 0 s17)) 1 0)))) s.0 (or (and (not (= 5 s4)) (or (= s3 1) (= s4 1)) (or (= s3 0) (= 0 s4)) s0 s.1) s.0) s.1))) (not true)) (and (let ((s.0 (not (= 5 s4)))) (let ((s.1 (= 3 s4))) (and s.0 (or (and s.0 (or (= s3 1) (= s4 1)) (or (= s3 0) (= 0 s4)) s0 (not (= s3 5))) s.1) s.1 s21 s23 (not s30) (not (<= 2 (+ 0 (ite (not (= 0 s18)) 1 0) (ite (not (= 0 s19)) 1 0))))))) (not true)) (and (and s20 (not (<= s38 0))) (not (<= 0 (+ (- 1) s38)))) (and (and s21 (not (<= s38 0))) (not (<= 0 (+ (- 1) s38)))) (and (not s20) (not true)) (and (not s21) (not true))))
(check-sat)
