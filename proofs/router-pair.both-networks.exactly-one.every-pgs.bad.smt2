; router-pair, both-networks: exactly-one
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
(declare-const s16 Int) ; faults left
(declare-const s17 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const s18 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = no
(declare-const s19 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s20 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s21 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s22 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s23 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s24 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = yes
(assert (<= 0 s3))
(assert (<= s3 5))
(assert (<= 0 s4))
(assert (<= s4 5))
(assert (<= 0 s9))
(assert (<= s9 3))
(assert (<= 0 s16))
(assert (<= s16 1))
(assert (<= 0 s17))
(assert (<= 0 s18))
(assert (<= 0 s19))
(assert (<= 0 s20))
(assert (<= 0 s21))
(assert (<= 0 s22))
(assert (<= 0 s23))
(assert (<= 0 s24))
(assert (not s6))
(assert (not s5))
(assert (not (= 5 s4)))
(assert (not (= 2 s4)))
(assert (not (= s3 5)))
(assert (not (= s3 2)))
(assert (or (not (= s16 1)) s0))
(assert (or (not (= 0 s4)) s0))
(assert (or (not (= s3 1)) s0))
(assert (or s2 s0))
(assert (or (not s1) s0))
(assert (or (not (= s3 1)) (not (= s16 1))))
(assert (or (not (= s3 3)) (not (= s16 1))))
(assert (or (not (= s3 3)) (not (= 3 s4))))
(assert (or (not (= s3 4)) (not (= s16 1))))
(assert (or (not (= s3 4)) (not (= 4 s4))))
(assert (or (not (= s3 4)) (not (<= (* 2 (+ s20 s18 s24 (ite s1 s19 0) (ite s1 s23 0) (ite s1 s21 0) s22 (ite s1 s17 0))) (+ s21 s20 s17 s18 s19 s24 s23 s22)))))
(assert (or (not (= s16 1)) (not (= 0 s4))))
(assert (or (not (= 3 s4)) (not (= s16 1))))
(assert (or (not (= s16 1)) (not (= 4 s4))))
(assert (or (= (or (= s3 0) (= s3 3)) (<= (+ s21 s20 s17 s18 s19 s24 s23 s22) (* 2 (+ (ite s1 s24 0) s21 s17 s19 (ite s1 s18 0) (ite s1 s22 0) (ite s1 s20 0) s23)))) (not (= 4 s4))))
(assert (or (not (= 4 s4)) (<= (+ s21 s20 s17 s18 s19 s24 s23 s22) (* 2 (+ (ite s1 s24 0) s21 s17 s19 (ite s1 s18 0) (ite s1 s22 0) (ite s1 s20 0) s23)))))
(assert (or (= (not (<= (* 2 (+ s20 s18 s24 (ite s1 s19 0) (ite s1 s23 0) (ite s1 s21 0) s22 (ite s1 s17 0))) (+ s21 s20 s17 s18 s19 s24 s23 s22))) (or (= 3 s4) (= 0 s4))) (not (= s3 3)) s0))
(assert (or (not (<= (+ s21 s20 s17 s18 s19 s24 s23 s22) (* 2 (+ (ite s1 s24 0) s21 s17 s19 (ite s1 s18 0) (ite s1 s22 0) (ite s1 s20 0) s23)))) (not (= 3 s4)) s0))
(assert (or (let ((s.0 (<= 1 s21))) (let ((s.1 (= s3 2))) (let ((s.2 (not (= 5 s4)))) (let ((s.3 (= 3 s4))) (let ((s.4 (or (not (and s1 s.2)) (= 4 s4) s.3))) (let ((s.5 (not s1))) (let ((s.6 (<= 1 s22))) (let ((s.7 (not s.6))) (let ((s.8 (not s.0))) (let ((s.9 (<= 1 s18))) (let ((s.10 (not s.9))) (let ((s.11 (<= 1 s17))) (let ((s.12 (not s.11))) (let ((s.13 (<= 1 s20))) (let ((s.14 (= 2 s4))) (let ((s.15 (= s3 3))) (let ((s.16 (not (= s3 5)))) (let ((s.17 (or (= s3 4) s.15 (not (and s1 s.16))))) (let ((s.18 (not (and s.2 s0 s.16)))) (let ((s.19 (= s4 1))) (let ((s.20 (<= 1 s19))) (let ((s.21 (not s.20))) (let ((s.22 (not s.13))) (let ((s.23 (= s3 1))) (let ((s.24 (or s.23 s.19))) (let ((s.25 (= s3 0))) (let ((s.26 (= 0 s4))) (let ((s.27 (or s.25 s.26))) (let ((s.28 (and s.2 s.24 s.27 s0 s.16))) (let ((s.29 (or s.28 s.2))) (let ((s.30 (or s.3 s.26))) (let ((s.31 (or s.28 s.16))) (let ((s.32 (or s.25 s.15))) (let ((s.33 (not s10))) (let ((s.34 (not s.28))) (let ((s.35 (= (+ (+ 0 (ite s1 1 0)) 1) 1))) (and (not (or (and s.0 s.1 s.4) (and s.1 (or s5 (and (or s.5 s.7) s.8 (or s.5 s.10) s.12))) (and s.13 s.14 s.17) (and s.18 s.19) (and (or s6 (and (or s.5 s.21) s.22 s.10 (or s.5 s.12))) s.14) (and s1 s.11 s.14 s.17) (and s12 (or s.28 s.3) s.29 s.30) (and s.18 s.26) (and s.1 s1 s.9 s.4) (and s.25 s.18) (and s.31 s.32 s11 (or s.28 s.15)) (and s.18 s.23) (and (or s.3 (and s.2 s.24 s.27 s.30 s0 s.16)) s.29 s.33) (and s.20 s1 s.14 s.17) (and s.1 s1 s.6 s.4) (and s.2 (or (= s.32 s.30) (and s.32 (not s.30))) s.34 s0 s.16) (and s.31 (or (and s.2 s.32 s.24 s.27 s0 s.16) s.15) s.33) (and s.9 s.14 s.17) (and s.1 s.11 s.4) (and s.2 (not s.32) s.34 s.30 s0 s.16))) (not (or (= (+ 0 (ite s.32 1 0) (ite s.30 1 0)) 1) (not (and (or s.8 s.35) (or s.22 s.35) (or s.7 s.35) (or s.21 s.35) (or s.12 s.35) (or (not (<= 1 s23)) s.35) s.18 (or (not (<= 1 s24)) s.35) (or s.10 s.35)))))))))))))))))))))))))))))))))))))))))) (and (and (= s3 0) (not (and (not (= 5 s4)) s0 (not (= s3 5))))) (not true)) (and (and (not (and (not (= 5 s4)) s0 (not (= s3 5)))) (= 0 s4)) (not true)) (and (and (not (and (not (= 5 s4)) s0 (not (= s3 5)))) (= s3 1)) (not true)) (and (and (not (and (not (= 5 s4)) s0 (not (= s3 5)))) (= s4 1)) (not true)) (and (and (= s3 2) (<= 1 s17) (or (not (and s1 (not (= 5 s4)))) (= 4 s4) (= 3 s4))) (not true)) (and (and (= s3 2) s1 (<= 1 s18) (or (not (and s1 (not (= 5 s4)))) (= 4 s4) (= 3 s4))) (not true)) (and (and (<= 1 s21) (= s3 2) (or (not (and s1 (not (= 5 s4)))) (= 4 s4) (= 3 s4))) (not true)) (and (and (= s3 2) s1 (<= 1 s22) (or (not (and s1 (not (= 5 s4)))) (= 4 s4) (= 3 s4))) (not true)) (and (and s1 (<= 1 s17) (= 2 s4) (or (= s3 4) (= s3 3) (not (and s1 (not (= s3 5)))))) (not true)) (and (and (<= 1 s18) (= 2 s4) (or (= s3 4) (= s3 3) (not (and s1 (not (= s3 5)))))) (not true)) (and (and (<= 1 s19) s1 (= 2 s4) (or (= s3 4) (= s3 3) (not (and s1 (not (= s3 5)))))) (not true)) (and (and (<= 1 s20) (= 2 s4) (or (= s3 4) (= s3 3) (not (and s1 (not (= s3 5)))))) (not true)) (and (let ((s.0 (not s1))) (and (= s3 2) (or s5 (and (or s.0 (not (<= 1 s22))) (not (<= 1 s21)) (or s.0 (not (<= 1 s18))) (not (<= 1 s17)))))) (not true)) (and (let ((s.0 (not s1))) (and (or s6 (and (or s.0 (not (<= 1 s19))) (not (<= 1 s20)) (not (<= 1 s18)) (or s.0 (not (<= 1 s17))))) (= 2 s4))) (not true)) (and (let ((s.0 (not (= 5 s4)))) (let ((s.1 (= s3 0))) (let ((s.2 (or s.1 (= s3 3)))) (let ((s.3 (= 0 s4))) (let ((s.4 (or (= 3 s4) s.3))) (let ((s.5 (not (= s3 5)))) (and s.0 (or (= s.2 s.4) (and s.2 (not s.4))) (not (and s.0 (or (= s3 1) (= s4 1)) (or s.1 s.3) s0 s.5)) s0 s.5))))))) (not true)) (and (let ((s.0 (not (= 5 s4)))) (let ((s.1 (= s3 0))) (let ((s.2 (= 0 s4))) (let ((s.3 (not (= s3 5)))) (and s.0 (not (or s.1 (= s3 3))) (not (and s.0 (or (= s3 1) (= s4 1)) (or s.1 s.2) s0 s.3)) (or (= 3 s4) s.2) s0 s.3))))) (not true)) (and (let ((s.0 (not (= 5 s4)))) (let ((s.1 (or (= s3 1) (= s4 1)))) (let ((s.2 (= s3 0))) (let ((s.3 (or s.2 (= 0 s4)))) (let ((s.4 (not (= s3 5)))) (let ((s.5 (= s3 3))) (and (or (and s.0 s.1 s.3 s0 s.4) s.4) (or (and s.0 (or s.2 s.5) s.1 s.3 s0 s.4) s.5) (not s10)))))))) (not true)) (and (let ((s.0 (= 3 s4))) (let ((s.1 (not (= 5 s4)))) (let ((s.2 (or (= s3 1) (= s4 1)))) (let ((s.3 (= 0 s4))) (let ((s.4 (or (= s3 0) s.3))) (let ((s.5 (not (= s3 5)))) (and (or s.0 (and s.1 s.2 s.4 (or s.0 s.3) s0 s.5)) (or (and s.1 s.2 s.4 s0 s.5) s.1) (not s10)))))))) (not true)) (and (let ((s.0 (= s3 0))) (let ((s.1 (not (= s3 5)))) (let ((s.2 (and (not (= 5 s4)) (or (= s3 1) (= s4 1)) (or s.0 (= 0 s4)) s0 s.1))) (let ((s.3 (= s3 3))) (and (or s.2 s.1) (or s.0 s.3) s11 (or s.2 s.3)))))) (not true)) (and (let ((s.0 (not (= 5 s4)))) (let ((s.1 (= 0 s4))) (let ((s.2 (and s.0 (or (= s3 1) (= s4 1)) (or (= s3 0) s.1) s0 (not (= s3 5))))) (let ((s.3 (= 3 s4))) (and s12 (or s.2 s.3) (or s.2 s.0) (or s.3 s.1)))))) (not true)) (and (and s1 (not (<= s16 0)) s0) (not (<= 0 (+ (- 1) s16)))) (and s2 (not true)) (and (= 0 s9) (not true))))
(check-sat)
