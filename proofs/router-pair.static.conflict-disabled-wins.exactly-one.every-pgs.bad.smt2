; router-pair, static: exactly-one
; obligation bad: to be unsatisfiable
(set-logic ALL)
(declare-const s0 Bool) ; network.private
(declare-const s1 Bool) ; network.wan
(declare-const s2 Int) ; mode[A]
(declare-const s3 Int) ; mode[B]
(declare-const s4 Bool) ; found_enabled[A]
(declare-const s5 Bool) ; found_enabled[B]
(declare-const s6 Bool) ; found_disabled[A]
(declare-const s7 Bool) ; found_disabled[B]
(declare-const s8 Int) ; request
(declare-const s9 Bool) ; submitted
(declare-const s10 Bool) ; holds[A]
(declare-const s11 Bool) ; holds[B]
(declare-const s12 Bool) ; stopped_by_test[A]
(declare-const s13 Bool) ; stopped_by_test[B]
(declare-const s14 Int) ; number of PG with network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const s15 Int) ; number of PG with network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const s16 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const s17 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const s18 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s19 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s20 Int) ; number of PG with network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s21 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s22 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = yes
(assert (<= 0 s2))
(assert (<= s2 5))
(assert (<= 0 s3))
(assert (<= s3 5))
(assert (<= 0 s8))
(assert (<= s8 3))
(assert (<= 0 s14))
(assert (<= 0 s15))
(assert (<= 0 s16))
(assert (<= 0 s17))
(assert (<= 0 s18))
(assert (<= 0 s19))
(assert (<= 0 s20))
(assert (<= 0 s21))
(assert (<= 0 s22))
(assert (not s4))
(assert (not (= s3 5)))
(assert (not (= s3 0)))
(assert (not (= s2 5)))
(assert (not (= s2 2)))
(assert (not (= s2 1)))
(assert s1)
(assert (not s0))
(assert (= 0 s22))
(assert (= 0 s19))
(assert (or (not s7) (not (= s2 0))))
(assert (or (not s5) (not (= s2 0))))
(assert (or (= s21 0) (not (= s2 0))))
(assert (or (not s7) (not (= s2 3))))
(assert (or (not (= s2 3)) (not (= s3 3))))
(assert (or (not (= s2 3)) (<= (+ s21 s20 s15 s17 s18 s19 s16 s22 s14) (* 2 (+ s21 s17 s18 s19 s16 s22)))))
(assert (or (not s5) (not (= 4 s2))))
(assert (or (not (<= (+ s21 s20 s15 s17 s18 s19 s16 s22 s14) (* 2 (+ s21 s17 s18 s19 s16 s22)))) (not (= 4 s2))))
(assert (or (not (= s3 2)) (not (<= (* 2 (+ (ite s1 s22 0) (ite s1 s20 0) (ite s1 s19 0) (ite s1 s15 0) (ite s1 s21 0) (ite s1 s17 0))) (+ s21 s20 s15 s17 s18 s19 s16 s22 s14)))))
(assert (or (not (<= (+ s21 s20 s15 s17 s18 s19 s16 s22 s14) (* 2 (+ s21 s17 s18 s19 s16 s22)))) (not (= s3 3))))
(assert (or (not (= s3 4)) (<= (* 2 (+ (ite s1 s22 0) (ite s1 s20 0) (ite s1 s19 0) (ite s1 s15 0) (ite s1 s21 0) (ite s1 s17 0))) (+ s21 s20 s15 s17 s18 s19 s16 s22 s14)) (not (= s2 0))))
(assert (or s5 (not (= s2 3)) (= s21 0)))
(assert (or (<= 1 s14) (not (= s3 4)) (not (= 4 s2))))
(assert (or (let ((s.0 (<= 1 s21))) (let ((s.1 (not s.0))) (let ((s.2 (+ 0 (ite s1 1 0)))) (let ((s.3 (= (+ s.2 1) 1))) (let ((s.4 (= s2 5))) (let ((s.5 (not s.4))) (let ((s.6 (not (= s3 5)))) (let ((s.7 (not (and s.5 s0 s.6)))) (let ((s.8 (= s.2 1))) (let ((s.9 (<= 1 s19))) (let ((s.10 (not s.9))) (let ((s.11 (<= 1 s17))) (let ((s.12 (not s.11))) (let ((s.13 (<= 1 s15))) (let ((s.14 (not s.13))) (let ((s.15 (= s3 0))) (let ((s.16 (= s3 3))) (let ((s.17 (or s.15 s.16))) (let ((s.18 (= s2 0))) (let ((s.19 (= s2 3))) (let ((s.20 (or s.18 s.19))) (let ((s.21 (= s3 2))) (let ((s.22 (or s.19 s.4 (= 4 s2)))) (let ((s.23 (<= 1 s16))) (let ((s.24 (= s2 2))) (let ((s.25 (not s1))) (let ((s.26 (= s2 1))) (let ((s.27 (= s3 1))) (let ((s.28 (not (and (or s.26 s.27) (or s.15 s.18) s.5 s0 s.6)))) (let ((s.29 (or (= s3 4) s.16 (not (and s1 s.6))))) (and (not (or (not (and (or s.1 s.3) s.7 (or (not (<= 1 s20)) s.8) (or (not (<= 1 s22)) s.3) (or s.10 s.3) (or s.12 s.3) (not (<= 1 s14)) (or s.14 s.8))) (= (+ 0 (ite s.17 1 0) (ite s.20 1 0)) 1))) (not (or (and s.9 s.21 s1 s.22) (and (or (and s.1 (not s.23) s.12) s6) s.24) (and s.21 (or (and (or s.25 s.10) (or s.25 s.14) (or s.25 s.12)) s7)) (and s.15 s.7) (and s.26 s.7) (and s.7 s.27) (and s.23 s.24) (and (or (= s.17 s.20) (and (not s.17) s.20)) s.28 s.5 s0 s.6) (and s.17 s.28 (not s.20) s.5 s0 s.6) (and s.0 s.24 s.29) (and s.18 s.7) (and s.11 s.24 s.29) (and s.21 s1 s.11 s.22) (and s.13 s.21 s1)))))))))))))))))))))))))))))))))) (and (and (= s2 0) (not (and (not (= s2 5)) s0 (not (= s3 5))))) (not true)) (and (and (= s3 0) (not (and (not (= s2 5)) s0 (not (= s3 5))))) (not true)) (and (and (= s2 1) (not (and (not (= s2 5)) s0 (not (= s3 5))))) (not true)) (and (and (not (and (not (= s2 5)) s0 (not (= s3 5)))) (= s3 1)) (not true)) (and (and (<= 1 s16) (= s2 2)) (not true)) (and (and (<= 1 s17) (= s2 2) (or (= s3 4) (= s3 3) (not (and s1 (not (= s3 5)))))) (not true)) (and (and (<= 1 s21) (= s2 2) (or (= s3 4) (= s3 3) (not (and s1 (not (= s3 5)))))) (not true)) (and (and (<= 1 s15) (= s3 2) s1) (not true)) (and (and (= s3 2) s1 (<= 1 s17) (or (= s2 3) (= s2 5) (= 4 s2))) (not true)) (and (and (<= 1 s19) (= s3 2) s1 (or (= s2 3) (= s2 5) (= 4 s2))) (not true)) (and (and (or (and (not (<= 1 s21)) (not (<= 1 s16)) (not (<= 1 s17))) s6) (= s2 2)) (not true)) (and (let ((s.0 (not s1))) (and (= s3 2) (or (and (or s.0 (not (<= 1 s19))) (or s.0 (not (<= 1 s15))) (or s.0 (not (<= 1 s17)))) s7))) (not true)) (and (let ((s.0 (= s3 0))) (let ((s.1 (or s.0 (= s3 3)))) (let ((s.2 (= s2 0))) (let ((s.3 (or s.2 (= s2 3)))) (let ((s.4 (not (= s2 5)))) (let ((s.5 (not (= s3 5)))) (and (or (= s.1 s.3) (and (not s.1) s.3)) (not (and (or (= s2 1) (= s3 1)) (or s.0 s.2) s.4 s0 s.5)) s.4 s0 s.5))))))) (not true)) (and (let ((s.0 (= s3 0))) (let ((s.1 (= s2 0))) (let ((s.2 (not (= s2 5)))) (let ((s.3 (not (= s3 5)))) (and (or s.0 (= s3 3)) (not (and (or (= s2 1) (= s3 1)) (or s.0 s.1) s.2 s0 s.3)) (not (or s.1 (= s2 3))) s.2 s0 s.3))))) (not true))))
(check-sat)
