; router-pair, static: split-brain
; obligation init: to be unsatisfiable
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
(declare-const s16 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const s17 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const s18 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const s19 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const s20 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s21 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s22 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s23 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s24 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = yes
(assert (<= 0 s3))
(assert (<= s3 5))
(assert (<= 0 s4))
(assert (<= s4 5))
(assert (<= 0 s9))
(assert (<= s9 3))
(assert (<= 0 s16))
(assert (<= 0 s17))
(assert (<= 0 s18))
(assert (<= 0 s19))
(assert (<= 0 s20))
(assert (<= 0 s21))
(assert (<= 0 s22))
(assert (<= 0 s23))
(assert (<= 0 s24))
(assert (= s0 false))
(assert (= s1 true))
(assert (= s2 false))
(assert (= s3 0))
(assert (= s4 1))
(assert (= s5 false))
(assert (= s6 false))
(assert (= s7 false))
(assert (= s8 false))
(assert (= s9 0))
(assert (= s10 true))
(assert (= s11 false))
(assert (= s12 false))
(assert (= s13 false))
(assert (= s14 false))
(assert (= s15 false))
(assert (= s20 0))
(assert (= s21 0))
(assert (= s22 0))
(assert (= s23 0))
(assert (= s24 0))
(assert (<= 1 (+ s21 s20 s17 s18 s19 s24 s23 s16 s22)))
(assert (not (and true (not (= 0 s4)) (not (= s3 5)) (not (= s3 2)) (not (= s3 1)) (not s2) (not s0) (= 0 s24) (= s21 0) (or (not s8) (not (= s3 0))) (or (= 0 s23) (not (= s3 0))) (or (not s8) (not (= s3 3))) (or (not (= s3 3)) (not (= 3 s4))) (or (not (= s3 3)) (<= (+ s21 s20 s17 s18 s19 s24 s23 s16 s22) (* 2 (+ s21 s20 s18 s19 s24 s23)))) (or (not (= s3 4)) (not (<= (+ s21 s20 s17 s18 s19 s24 s23 s16 s22) (* 2 (+ s21 s20 s18 s19 s24 s23))))) (or (not (= 2 s4)) (not (<= (* 2 (+ (ite s1 s24 0) (ite s1 s22 0) (ite s1 s19 0) (ite s1 s23 0) (ite s1 s21 0) (ite s1 s17 0))) (+ s21 s20 s17 s18 s19 s24 s23 s16 s22)))) (or (not (<= (+ s21 s20 s17 s18 s19 s24 s23 s16 s22) (* 2 (+ s21 s20 s18 s19 s24 s23)))) (not (= 3 s4))) (or (not s8) (not (<= (+ s21 s20 s17 s18 s19 s24 s23 s16 s22) (* 2 (+ s21 s20 s18 s19 s24 s23))))) (or (= 0 s23) s6 (not (= s3 3))) (or (= 0 s23) s6 s8))))
(check-sat)
