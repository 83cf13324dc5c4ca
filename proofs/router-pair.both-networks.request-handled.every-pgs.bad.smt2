; router-pair, both-networks: request-handled
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
(declare-const s14 Int) ; faults left
(declare-const s15 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const s16 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = no
(declare-const s17 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s18 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s19 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s20 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s21 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s22 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = yes
(assert (<= 0 s2))
(assert (<= s2 5))
(assert (<= 0 s3))
(assert (<= s3 5))
(assert (<= 0 s8))
(assert (<= s8 3))
(assert (<= 0 s14))
(assert (<= s14 1))
(assert (<= 0 s15))
(assert (<= 0 s16))
(assert (<= 0 s17))
(assert (<= 0 s18))
(assert (<= 0 s19))
(assert (<= 0 s20))
(assert (<= 0 s21))
(assert (<= 0 s22))
(assert (not (= s3 5)))
(assert (not (= s2 5)))
(assert (not (= s2 2)))
(assert (or (not (= 1 s14)) s0))
(assert (or s0 (not (= s3 0))))
(assert (or (not (= s2 1)) s0))
(assert (or (not s1) s0))
(assert (or (not (= s2 0)) (not (= s3 0))))
(assert (or (not (= 1 s14)) (not (= s2 1))))
(assert (or (not (= 1 s14)) (not (= s2 3))))
(assert (or (not (= s2 3)) (not (= s3 3))))
(assert (or (not (= s2 3)) (not (= s3 2))))
(assert (or (not (= s2 3)) (<= (+ s21 s20 s15 s17 s18 s19 s16 s22) (* 2 (+ s21 s15 s17 s19 (ite s1 s18 0) (ite s1 s22 0) (ite s1 s20 0) (ite s1 s16 0))))))
(assert (or (not (= 1 s14)) (not (= s3 0))))
(assert (or (not (= 1 s14)) (not (= s3 2))))
(assert (or (not (= s3 2)) (not (<= (* 2 (+ s20 s18 (ite s1 s19 0) (ite s1 s15 0) (ite s1 s21 0) s16 s22 (ite s1 s17 0))) (+ s21 s20 s15 s17 s18 s19 s16 s22)))))
(assert (or (not (= 1 s14)) (not (= s3 3))))
(assert (or (not (<= (* 2 (+ s20 s18 (ite s1 s19 0) (ite s1 s15 0) (ite s1 s21 0) s16 s22 (ite s1 s17 0))) (+ s21 s20 s15 s17 s18 s19 s16 s22))) (not (= s3 3))))
(assert (or (not (= s3 3)) (not (<= (+ s21 s20 s15 s17 s18 s19 s16 s22) (* 2 (+ s21 s15 s17 s19 (ite s1 s18 0) (ite s1 s22 0) (ite s1 s20 0) (ite s1 s16 0))))) s0))
(assert (or (not (= 1 s14)) (not s11) s10))
(assert (or (not s9) s11 (not (= s2 0)) (not (= s8 1))))
(assert (or (not s11) s10 (not (= s2 0)) (not (<= (* 2 (+ s20 s18 (ite s1 s19 0) (ite s1 s15 0) (ite s1 s21 0) s16 s22 (ite s1 s17 0))) (+ s21 s20 s15 s17 s18 s19 s16 s22)))))
(assert (or (not (= s2 1)) (not s9) s11 (not (= s8 1))))
(assert (or (not s9) (not (= s2 3)) s10 (not (= s8 1))))
(assert (or (not s9) (not (= s3 1)) s10 (not (= s8 1))))
(assert (or (not s9) s11 s10 (not (= s8 1))))
(assert (or (not s9) s10 (not (<= (* 2 (+ s20 s18 (ite s1 s19 0) (ite s1 s15 0) (ite s1 s21 0) s16 s22 (ite s1 s17 0))) (+ s21 s20 s15 s17 s18 s19 s16 s22))) (not (= s8 1))))
(assert (or (not s9) s10 (not (= s8 1)) (= (or (= s3 0) (= s3 3)) (not (<= (* 2 (+ s20 s18 (ite s1 s19 0) (ite s1 s15 0) (ite s1 s21 0) s16 s22 (ite s1 s17 0))) (+ s21 s20 s15 s17 s18 s19 s16 s22))))))
(assert (or (not (= 1 s14)) (not s9) s11 (not (= s8 1))))
(assert (or (not s9) (<= (+ s21 s20 s15 s17 s18 s19 s16 s22) (* 2 (+ s21 s15 s17 s19 (ite s1 s18 0) (ite s1 s22 0) (ite s1 s20 0) (ite s1 s16 0)))) s11 (not (= s8 1))))
(assert (or (let ((s.0 (= s3 0))) (let ((s.1 (= s2 0))) (let ((s.2 (= s2 3))) (let ((s.3 (= s3 3))) (let ((s.4 (not s9))) (let ((s.5 (<= 1 s15))) (let ((s.6 (= s3 2))) (let ((s.7 (= s2 5))) (let ((s.8 (= 4 s2))) (let ((s.9 (or s.2 s.7 s.8))) (let ((s.10 (= s2 2))) (let ((s.11 (not s1))) (let ((s.12 (<= 1 s16))) (let ((s.13 (not s.12))) (let ((s.14 (not s.5))) (let ((s.15 (<= 1 s20))) (let ((s.16 (<= 1 s19))) (let ((s.17 (not s.7))) (let ((s.18 (or s.2 (not (and s1 s.17)) s.8))) (let ((s.19 (<= 1 s18))) (let ((s.20 (<= 1 s17))) (let ((s.21 (= s2 1))) (let ((s.22 (= s3 1))) (let ((s.23 (or s.21 s.22))) (let ((s.24 (or s.0 s.1))) (let ((s.25 (= s3 5))) (let ((s.26 (not s.25))) (let ((s.27 (and s.23 s.24 s.17 s0 s.26))) (let ((s.28 (or s.1 s.2))) (let ((s.29 (not (and s.17 s0 s.26)))) (let ((s.30 (or s.0 s.3))) (let ((s.31 (= s3 4))) (let ((s.32 (or s.31 s.3 (not (and s1 s.26))))) (let ((s.33 (not s.27))) (let ((s.34 (or s.31 s.25 s.3))) (and (not (or (not (and (or s.0 s.1 s.2 s.3) (or s.4 s11 s10))) (not (= s8 1)))) (not (or (and s.5 s.6 s1 s.9) (and s.10 (or s4 (and (or s.11 s.13) s.14 (or s.11 (not s.15)) (not s.16)))) (and s.18 s.6 s.19) (and (or s5 (and s.13 (or s.11 s.14) (not s.19) (or s.11 (not s.20)))) s.6) (and (or s.2 s.27) s10 s.28) (and s.0 s.29) (and s.21 s.29) (and s.4 (or s.2 (and s.23 s.24 s.17 s.28 s0 s.26))) (and s.4 (or (and s.30 s.23 s.24 s.17 s0 s.26) s.3)) (and s.18 s.6 s.12) (and s.29 s.22) (and s.16 s.10 s.32) (and s.5 s.10 s.32) (and (or (= s.30 s.28) (and (not s.30) s.28)) s.33 s.17 s0 s.26) (and s.30 s.33 (not s.28) s.17 s0 s.26) (and s.1 s.29) (and s1 s.12 s.34 s.10) (and (or s.27 s.3) s.30 s11) (and s.15 s1 s.34 s.10) (and s.6 s1 s.20 s.9))))))))))))))))))))))))))))))))))))))) (and (and (= s2 0) (not (and (not (= s2 5)) s0 (not (= s3 5))))) (not true)) (and (and (= s3 0) (not (and (not (= s2 5)) s0 (not (= s3 5))))) (not true)) (and (and (= s2 1) (not (and (not (= s2 5)) s0 (not (= s3 5))))) (not true)) (and (and (not (and (not (= s2 5)) s0 (not (= s3 5)))) (= s3 1)) (not true)) (and (and (<= 1 s15) (= s2 2) (or (= s3 4) (= s3 3) (not (and s1 (not (= s3 5)))))) (not true)) (and (and s1 (<= 1 s16) (or (= s3 4) (= s3 5) (= s3 3)) (= s2 2)) (not true)) (and (and (<= 1 s19) (= s2 2) (or (= s3 4) (= s3 3) (not (and s1 (not (= s3 5)))))) (not true)) (and (and (<= 1 s20) s1 (or (= s3 4) (= s3 5) (= s3 3)) (= s2 2)) (not true)) (and (and (<= 1 s15) (= s3 2) s1 (or (= s2 3) (= s2 5) (= 4 s2))) (not true)) (and (and (or (= s2 3) (not (and s1 (not (= s2 5)))) (= 4 s2)) (= s3 2) (<= 1 s16)) (not true)) (and (and (= s3 2) s1 (<= 1 s17) (or (= s2 3) (= s2 5) (= 4 s2))) (not true)) (and (and (or (= s2 3) (not (and s1 (not (= s2 5)))) (= 4 s2)) (= s3 2) (<= 1 s18)) (not true)) (and (let ((s.0 (not s1))) (and (= s2 2) (or s4 (and (or s.0 (not (<= 1 s16))) (not (<= 1 s15)) (or s.0 (not (<= 1 s20))) (not (<= 1 s19)))))) (not true)) (and (let ((s.0 (not s1))) (and (or s5 (and (not (<= 1 s16)) (or s.0 (not (<= 1 s15))) (not (<= 1 s18)) (or s.0 (not (<= 1 s17))))) (= s3 2))) (not true)) (and (let ((s.0 (= s3 0))) (let ((s.1 (or s.0 (= s3 3)))) (let ((s.2 (= s2 0))) (let ((s.3 (or s.2 (= s2 3)))) (let ((s.4 (not (= s2 5)))) (let ((s.5 (not (= s3 5)))) (and (or (= s.1 s.3) (and (not s.1) s.3)) (not (and (or (= s2 1) (= s3 1)) (or s.0 s.2) s.4 s0 s.5)) s.4 s0 s.5))))))) (not true)) (and (let ((s.0 (= s3 0))) (let ((s.1 (= s2 0))) (let ((s.2 (not (= s2 5)))) (let ((s.3 (not (= s3 5)))) (and (or s.0 (= s3 3)) (not (and (or (= s2 1) (= s3 1)) (or s.0 s.1) s.2 s0 s.3)) (not (or s.1 (= s2 3))) s.2 s0 s.3))))) (not true)) (and (let ((s.0 (= s2 3))) (let ((s.1 (= s2 0))) (and (not s9) (or s.0 (and (or (= s2 1) (= s3 1)) (or (= s3 0) s.1) (not (= s2 5)) (or s.1 s.0) s0 (not (= s3 5))))))) (not true)) (and (let ((s.0 (= s3 0))) (let ((s.1 (= s3 3))) (and (not s9) (or (and (or s.0 s.1) (or (= s2 1) (= s3 1)) (or s.0 (= s2 0)) (not (= s2 5)) s0 (not (= s3 5))) s.1)))) (not true)) (and (let ((s.0 (= s2 3))) (let ((s.1 (= s2 0))) (and (or s.0 (and (or (= s2 1) (= s3 1)) (or (= s3 0) s.1) (not (= s2 5)) s0 (not (= s3 5)))) s10 (or s.1 s.0)))) (not true)) (and (let ((s.0 (= s3 0))) (let ((s.1 (= s3 3))) (and (or (and (or (= s2 1) (= s3 1)) (or s.0 (= s2 0)) (not (= s2 5)) s0 (not (= s3 5))) s.1) (or s.0 s.1) s11))) (not true)) (and (and s1 (not (<= s14 0)) s0) (not (<= 0 (+ (- 1) s14)))) (and (and (not s1) (not s0)) (not true)) (and (= 0 s8) (not true))))
(check-sat)
