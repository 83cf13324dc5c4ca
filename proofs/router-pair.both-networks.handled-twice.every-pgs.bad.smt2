; router-pair, both-networks: handled-twice
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
(assert (not (= 3 s8)))
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
(assert (or (not (= s2 3)) (not (= s3 0))))
(assert (or (not (= s2 3)) (<= (+ s21 s20 s15 s17 s18 s19 s16 s22) (* 2 (+ s21 s15 s17 s19 (ite s1 s18 0) (ite s1 s22 0) (ite s1 s20 0) (ite s1 s16 0))))))
(assert (or (not (= 1 s14)) (not (= s3 0))))
(assert (or (not (= 1 s14)) (not (= s3 2))))
(assert (or (not (= s3 2)) (not (<= (* 2 (+ s20 s18 (ite s1 s19 0) (ite s1 s15 0) (ite s1 s21 0) s16 s22 (ite s1 s17 0))) (+ s21 s20 s15 s17 s18 s19 s16 s22)))))
(assert (or (not (= 1 s14)) (not (= s3 3))))
(assert (or (not (<= (* 2 (+ s20 s18 (ite s1 s19 0) (ite s1 s15 0) (ite s1 s21 0) s16 s22 (ite s1 s17 0))) (+ s21 s20 s15 s17 s18 s19 s16 s22))) (not (= s3 3))))
(assert (or (not s11) (not (= 0 s8))))
(assert (or (not (= 0 s8)) (not s10)))
(assert (or s9 (not (= 0 s8))))
(assert (or s9 (not (= s8 2))))
(assert (or s9 (not s11)))
(assert (or s9 (not s10)))
(assert (or (not (= s2 3)) s0 (= (or (= s3 0) (= s3 3)) (not (<= (* 2 (+ s20 s18 (ite s1 s19 0) (ite s1 s15 0) (ite s1 s21 0) s16 s22 (ite s1 s17 0))) (+ s21 s20 s15 s17 s18 s19 s16 s22))))))
(assert (or (not (= s3 3)) (not (<= (+ s21 s20 s15 s17 s18 s19 s16 s22) (* 2 (+ s21 s15 s17 s19 (ite s1 s18 0) (ite s1 s22 0) (ite s1 s20 0) (ite s1 s16 0))))) s0))
(assert (or (not s11) (not (= s8 2)) (not (= s2 0))))
(assert (or (not (= s8 2)) (not (= s2 3)) (not s10)))
(assert (or (not s11) (not (= s8 2)) (not (= s3 0))))
(assert (or (not (= s8 2)) (not (= s3 1)) (not s10)))
(assert (or (not s11) (not (= s8 2)) (not (= s3 2))))
(assert (or (not s11) (not (= s8 2)) (not (= s3 3))))
(assert (or (not (= 1 s14)) (not (= s8 2)) (not s10)))
(assert (or (not (= s8 2)) (not (<= (* 2 (+ s20 s18 (ite s1 s19 0) (ite s1 s15 0) (ite s1 s21 0) s16 s22 (ite s1 s17 0))) (+ s21 s20 s15 s17 s18 s19 s16 s22))) (not s10)))
(assert (or (not (= s8 2)) (not s10) (= (or (= s3 0) (= s3 3)) (not (<= (* 2 (+ s20 s18 (ite s1 s19 0) (ite s1 s15 0) (ite s1 s21 0) s16 s22 (ite s1 s17 0))) (+ s21 s20 s15 s17 s18 s19 s16 s22))))))
(assert (or (not s11) (not (= s8 2)) (= (<= (+ s21 s20 s15 s17 s18 s19 s16 s22) (* 2 (+ s21 s15 s17 s19 (ite s1 s18 0) (ite s1 s22 0) (ite s1 s20 0) (ite s1 s16 0)))) (or (= s2 0) (= s2 3)))))
(assert (or (not s11) (not (= s8 2)) (<= (+ s21 s20 s15 s17 s18 s19 s16 s22) (* 2 (+ s21 s15 s17 s19 (ite s1 s18 0) (ite s1 s22 0) (ite s1 s20 0) (ite s1 s16 0))))))
(assert (or (= 3 s8) (and (and (= s2 0) (not (and (not (= s2 5)) s0 (not (= s3 5))))) (not true)) (and (and (= s3 0) (not (and (not (= s2 5)) s0 (not (= s3 5))))) (not true)) (and (and (= s2 1) (not (and (not (= s2 5)) s0 (not (= s3 5))))) (not true)) (and (and (not (and (not (= s2 5)) s0 (not (= s3 5)))) (= s3 1)) (not true)) (and (and (<= 1 s15) (= s2 2) (or (= s3 4) (= s3 3) (not (and s1 (not (= s3 5)))))) (not true)) (and (and s1 (<= 1 s16) (or (= s3 4) (= s3 5) (= s3 3)) (= s2 2)) (not true)) (and (and (<= 1 s19) (= s2 2) (or (= s3 4) (= s3 3) (not (and s1 (not (= s3 5)))))) (not true)) (and (and (<= 1 s20) s1 (or (= s3 4) (= s3 5) (= s3 3)) (= s2 2)) (not true)) (and (and (<= 1 s15) (= s3 2) s1 (or (= s2 3) (= s2 5) (= 4 s2))) (not true)) (and (and (or (= s2 3) (not (and s1 (not (= s2 5)))) (= 4 s2)) (= s3 2) (<= 1 s16)) (not true)) (and (and (= s3 2) s1 (<= 1 s17) (or (= s2 3) (= s2 5) (= 4 s2))) (not true)) (and (and (or (= s2 3) (not (and s1 (not (= s2 5)))) (= 4 s2)) (= s3 2) (<= 1 s18)) (not true)) (and (let ((s.0 (not s1))) (and (= s2 2) (or s4 (and (or s.0 (not (<= 1 s16))) (not (<= 1 s15)) (or s.0 (not (<= 1 s20))) (not (<= 1 s19)))))) (not true)) (and (let ((s.0 (not s1))) (and (or s5 (and (not (<= 1 s16)) (or s.0 (not (<= 1 s15))) (not (<= 1 s18)) (or s.0 (not (<= 1 s17))))) (= s3 2))) (not true)) (and (let ((s.0 (= s3 0))) (let ((s.1 (or s.0 (= s3 3)))) (let ((s.2 (= s2 0))) (let ((s.3 (or s.2 (= s2 3)))) (let ((s.4 (not (= s2 5)))) (let ((s.5 (not (= s3 5)))) (and (or (= s.1 s.3) (and (not s.1) s.3)) (not (and (or (= s2 1) (= s3 1)) (or s.0 s.2) s.4 s0 s.5)) s.4 s0 s.5))))))) (not true)) (and (let ((s.0 (= s3 0))) (let ((s.1 (= s2 0))) (let ((s.2 (not (= s2 5)))) (let ((s.3 (not (= s3 5)))) (and (or s.0 (= s3 3)) (not (and (or (= s2 1) (= s3 1)) (or s.0 s.1) s.2 s0 s.3)) (not (or s.1 (= s2 3))) s.2 s0 s.3))))) (not true)) (and (let ((s.0 (= s2 3))) (let ((s.1 (= s2 0))) (and (not s9) (or s.0 (and (or (= s2 1) (= s3 1)) (or (= s3 0) s.1) (not (= s2 5)) (or s.1 s.0) s0 (not (= s3 5))))))) (not true)) (and (let ((s.0 (= s3 0))) (let ((s.1 (= s3 3))) (and (not s9) (or (and (or s.0 s.1) (or (= s2 1) (= s3 1)) (or s.0 (= s2 0)) (not (= s2 5)) s0 (not (= s3 5))) s.1)))) (not true)) (and (let ((s.0 (= s2 3))) (let ((s.1 (= s2 0))) (and (or s.0 (and (or (= s2 1) (= s3 1)) (or (= s3 0) s.1) (not (= s2 5)) s0 (not (= s3 5)))) s10 (or s.1 s.0)))) (not true)) (and (let ((s.0 (= s3 0))) (let ((s.1 (= s3 3))) (and (or (and (or (= s2 1) (= s3 1)) (or s.0 (= s2 0)) (not (= s2 5)) s0 (not (= s3 5))) s.1) (or s.0 s.1) s11))) (not true)) (and (and s1 (not (<= s14 0)) s0) (not (<= 0 (+ (- 1) s14)))) (and (and (not s1) (not s0)) (not true)) (and (= 0 s8) (not true))))
(check-sat)
