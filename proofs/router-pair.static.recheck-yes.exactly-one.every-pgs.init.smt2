; router-pair, static: exactly-one
; obligation init: to be unsatisfiable
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
(assert (= s0 false))
(assert (= s1 true))
(assert (= s2 0))
(assert (= s3 1))
(assert (= s4 false))
(assert (= s5 false))
(assert (= s6 false))
(assert (= s7 false))
(assert (= s8 0))
(assert (= s9 true))
(assert (= s10 false))
(assert (= s11 false))
(assert (= s12 false))
(assert (= s13 false))
(assert (= s18 0))
(assert (= s19 0))
(assert (= s20 0))
(assert (= s21 0))
(assert (= s22 0))
(assert (<= 1 (+ s21 s20 s15 s17 s18 s19 s16 s22 s14)))
(assert (not (and true (not s4) (not (= s3 5)) (not (= s3 0)) (not (= s2 5)) (not (= s2 2)) (not (= s2 1)) s1 (not s0) (or (not s5) (not (= s2 0))) (or (not (= s2 3)) (<= (+ s21 s20 s15 s17 s18 s19 s16 s22 s14) (* 2 (+ s21 s17 s18 s19 s16 s22)))) (or (not s5) (not (= 4 s2))) (or (not (<= (+ s21 s20 s15 s17 s18 s19 s16 s22 s14) (* 2 (+ s21 s17 s18 s19 s16 s22)))) (not (= 4 s2))) (or (not (= s3 4)) (<= (* 2 (+ (ite s1 s22 0) (ite s1 s20 0) (ite s1 s19 0) (ite s1 s15 0) (ite s1 s21 0) (ite s1 s17 0))) (+ s21 s20 s15 s17 s18 s19 s16 s22 s14)) (not (= s2 0))) (or (<= 1 s14) (not (= s3 4)) (not (= 4 s2))))))
(check-sat)
