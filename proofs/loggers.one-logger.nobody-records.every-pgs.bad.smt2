; loggers, one-logger: nobody-records
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
(assert s0)
(assert (or s20 (not (= s38 1))))
(assert (or s20 s23))
(assert (or s21 (not (= s38 1))))
(assert (or s22 s21))
(assert (or s22 (not (= s38 1))))
(assert (or s23 (not (= s38 1))))
(assert (or (let ((s.0 (not s30))) (let ((s.1 (not s29))) (let ((s.2 (and (not (= 5 s4)) (or (= s3 1) (= s4 1)) (or (= s3 0) (= 0 s4)) s0 (not (= s3 5))))) (and (or (and s21 s.0) (and s20 s.1)) (or (not s21) (not s20)) (not (or (and (or s.2 (= 3 s4)) s21 s23 s.0) (and s20 s22 s.1 (or s.2 (= s3 3))))))))) (and (and (= s3 0) (not (and (not (= 5 s4)) s0 (not (= s3 5))))) (not true)) (and (and (not (and (not (= 5 s4)) s0 (not (= s3 5)))) (= 0 s4)) (not true)) (and (and (not (and (not (= 5 s4)) s0 (not (= s3 5)))) (= s3 1)) (not true)) (and (and (not (and (not (= 5 s4)) s0 (not (= s3 5)))) (= s4 1)) (not true)) (and (and (<= 1 s39) (= s3 2) (or (not (and s1 (not (= 5 s4)))) (= 4 s4) (= 3 s4))) (not true)) (and (and (= s3 2) (<= 1 s41) (or (not (and s1 (not (= 5 s4)))) (= 4 s4) (= 3 s4))) (not true)) (and (and (<= 1 s39) s1 (= 2 s4) (or (= s3 4) (= s3 3) (not (and s1 (not (= s3 5)))))) (not true)) (and (and s1 (<= 1 s40) (= 2 s4) (or (= s3 4) (= s3 3) (not (and s1 (not (= s3 5)))))) (not true)) (and (and (= s3 2) (or s5 (and (not (<= 1 s39)) (not (<= 1 s41))))) (not true)) (and (let ((s.0 (not s1))) (and (or (and (or s.0 (not (<= 1 s39))) (or s.0 (not (<= 1 s40)))) s6) (= 2 s4))) (not true)) (and (let ((s.0 (not (= 5 s4)))) (let ((s.1 (= s3 0))) (let ((s.2 (or s.1 (= s3 3)))) (let ((s.3 (= 0 s4))) (let ((s.4 (or (= 3 s4) s.3))) (let ((s.5 (not (= s3 5)))) (and s.0 (or (= s.2 s.4) (and s.2 (not s.4))) (not (and s.0 (or (= s3 1) (= s4 1)) (or s.1 s.3) s0 s.5)) s0 s.5))))))) (not true)) (and (let ((s.0 (not (= 5 s4)))) (let ((s.1 (= s3 0))) (let ((s.2 (= 0 s4))) (let ((s.3 (not (= s3 5)))) (and s.0 (not (or s.1 (= s3 3))) (not (and s.0 (or (= s3 1) (= s4 1)) (or s.1 s.2) s0 s.3)) (or (= 3 s4) s.2) s0 s.3))))) (not true)) (and (let ((s.0 (not (= 5 s4)))) (let ((s.1 (or (= s3 1) (= s4 1)))) (let ((s.2 (= s3 0))) (let ((s.3 (or s.2 (= 0 s4)))) (let ((s.4 (not (= s3 5)))) (let ((s.5 (= s3 3))) (and (or (and s.0 s.1 s.3 s0 s.4) s.4) (or (and s.0 (or s.2 s.5) s.1 s.3 s0 s.4) s.5) (not s10)))))))) (not true)) (and (let ((s.0 (= 3 s4))) (let ((s.1 (not (= 5 s4)))) (let ((s.2 (or (= s3 1) (= s4 1)))) (let ((s.3 (= 0 s4))) (let ((s.4 (or (= s3 0) s.3))) (let ((s.5 (not (= s3 5)))) (and (or s.0 (and s.1 s.2 s.4 (or s.0 s.3) s0 s.5)) (or (and s.1 s.2 s.4 s0 s.5) s.1) (not s10)))))))) (not true)) (and (let ((s.0 (= s3 0))) (let ((s.1 (not (= s3 5)))) (let ((s.2 (and (not (= 5 s4)) (or (= s3 1) (= s4 1)) (or s.0 (= 0 s4)) s0 s.1))) (let ((s.3 (= s3 3))) (and (or s.2 s.1) (or s.0 s.3) s11 (or s.2 s.3)))))) (not true)) (and (let ((s.0 (not (= 5 s4)))) (let ((s.1 (= 0 s4))) (let ((s.2 (and s.0 (or (= s3 1) (= s4 1)) (or (= s3 0) s.1) s0 (not (= s3 5))))) (let ((s.3 (= 3 s4))) (and s12 (or s.2 s.3) (or s.2 s.0) (or s.3 s.1)))))) (not true)) (and (and s20 (or (not (<= (+ 0 (ite (not (= 0 s18)) 1 0) (ite (not (= 0 s19)) 1 0)) (+ 0 (ite (not (= 0 s16)) 1 0) (ite (not (= 0 s17)) 1 0)))) s23) (not (= 5 s4)) (not s29) s21 (or (= s3 1) (= s4 1)) (or (= s3 0) (= 0 s4)) (not s30) (not s22) s0 (not (= s3 5))) (not true)) (and (let ((s.0 (+ 0 (ite (not (= 0 s16)) 1 0) (ite (not (= 0 s17)) 1 0)))) (let ((s.1 (+ 0 (ite (not (= 0 s18)) 1 0) (ite (not (= 0 s19)) 1 0)))) (and (or (not (<= s.0 s.1)) s22 (= s.1 s.0)) s20 (not (= 5 s4)) (not s29) s21 (or (= s3 1) (= s4 1)) (or (= s3 0) (= 0 s4)) (not s30) (not s23) s0 (not (= s3 5))))) (not true)) (and (and s20 s22 (not (= 0 s16)) (not s29) (or (and (not (= 5 s4)) (or (= s3 1) (= s4 1)) (or (= s3 0) (= 0 s4)) s0 (not (= s3 5))) (= s3 3)) (= 0 s32)) (not true)) (and (and s20 s22 (not s29) (not (= 0 s17)) (= s33 0) (not (= 0 s32)) (or (and (not (= 5 s4)) (or (= s3 1) (= s4 1)) (or (= s3 0) (= 0 s4)) s0 (not (= s3 5))) (= s3 3))) (not true)) (and (= 0 s9) (not true)) (and (let ((s.0 (not (= 5 s4)))) (let ((s.1 (not (= s3 5)))) (let ((s.2 (or (= s3 1) (= s4 1)))) (let ((s.3 (or (= s3 0) (= 0 s4)))) (let ((s.4 (and s.0 s.2 s.3 s0 s.1))) (let ((s.5 (and s20 s22 (not s29) (or s.4 (= s3 3))))) (let ((s.6 (and (or s.4 (= 3 s4)) s21 s23 (not s30)))) (and (or s.0 s.1) s.0 (or (not (<= 2 (+ 0 (ite (not (= 0 s16)) 1 0) (ite (not (= 0 s17)) 1 0)))) (not s.5)) (or s.6 s.5) s.2 s.3 (or (not s.6) (not (<= 2 (+ 0 (ite (not (= 0 s18)) 1 0) (ite (not (= 0 s19)) 1 0))))) s0 s.1)))))))) (not true)) (and (let ((s.0 (= s3 3))) (let ((s.1 (not (= s3 5)))) (and s20 s22 (not s29) (not (<= 2 (+ 0 (ite (not (= 0 s16)) 1 0) (ite (not (= 0 s17)) 1 0)))) s.0 (or (and (not (= 5 s4)) (or (= s3 1) (= s4 1)) (or (= s3 0) (= 0 s4)) s0 s.1) s.0) s.1))) (not true)) (and (let ((s.0 (not (= 5 s4)))) (let ((s.1 (= 3 s4))) (and s.0 (or (and s.0 (or (= s3 1) (= s4 1)) (or (= s3 0) (= 0 s4)) s0 (not (= s3 5))) s.1) s.1 s21 s23 (not s30) (not (<= 2 (+ 0 (ite (not (= 0 s18)) 1 0) (ite (not (= 0 s19)) 1 0))))))) (not true)) (and (and s20 (not (<= s38 0))) (not (<= 0 (+ (- 1) s38)))) (and (and s21 (not (<= s38 0))) (not (<= 0 (+ (- 1) s38)))) (and (not s20) (not true)) (and (not s21) (not true))))
(check-sat)
