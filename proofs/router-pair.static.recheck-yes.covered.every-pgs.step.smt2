; router-pair, static: covered
; obligation step: to be unsatisfiable
(set-logic ALL)
(declare-const s0 Bool) ; network.private
(declare-const t0 Bool)
(declare-const s1 Bool) ; network.wan
(declare-const t1 Bool)
(declare-const s2 Int) ; mode[A]
(declare-const t2 Int)
(declare-const s3 Int) ; mode[B]
(declare-const t3 Int)
(declare-const s4 Bool) ; found_enabled[A]
(declare-const t4 Bool)
(declare-const s5 Bool) ; found_enabled[B]
(declare-const t5 Bool)
(declare-const s6 Bool) ; found_disabled[A]
(declare-const t6 Bool)
(declare-const s7 Bool) ; found_disabled[B]
(declare-const t7 Bool)
(declare-const s8 Int) ; request
(declare-const t8 Int)
(declare-const s9 Bool) ; submitted
(declare-const t9 Bool)
(declare-const s10 Bool) ; holds[A]
(declare-const t10 Bool)
(declare-const s11 Bool) ; holds[B]
(declare-const t11 Bool)
(declare-const s12 Bool) ; stopped_by_test[A]
(declare-const t12 Bool)
(declare-const s13 Bool) ; stopped_by_test[B]
(declare-const t13 Bool)
(declare-const s14 Int) ; number of PG with network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const t14 Int)
(declare-const s15 Int) ; number of PG with network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const t15 Int)
(declare-const s16 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const t16 Int)
(declare-const s17 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const t17 Int)
(declare-const s18 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = no
(declare-const t18 Int)
(declare-const s19 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = no
(declare-const t19 Int)
(declare-const s20 Int) ; number of PG with network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = yes
(declare-const t20 Int)
(declare-const s21 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = yes
(declare-const t21 Int)
(declare-const s22 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const t22 Int)
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
(assert (not (= s3 0)))
(assert (not (= s2 2)))
(assert (not (= s2 1)))
(assert s1)
(assert (not s0))
(assert (or (not s5) (not (= s2 0))))
(assert (or (not (= s2 3)) (<= (+ s21 s20 s15 s17 s18 s19 s16 s22 s14) (* 2 (+ s21 s17 s18 s19 s16 s22)))))
(assert (or (not s5) (not (= 4 s2))))
(assert (or (not (<= (+ s21 s20 s15 s17 s18 s19 s16 s22 s14) (* 2 (+ s21 s17 s18 s19 s16 s22)))) (not (= 4 s2))))
(assert (or (not (= s3 4)) (<= (* 2 (+ (ite s1 s22 0) (ite s1 s20 0) (ite s1 s19 0) (ite s1 s15 0) (ite s1 s21 0) (ite s1 s17 0))) (+ s21 s20 s15 s17 s18 s19 s16 s22 s14)) (not (= s2 0))))
(assert (or (<= 1 s14) (not (= s3 4)) (not (= 4 s2))))
(assert (or false (and (and (= s2 0) (not (and (not (= s2 5)) s0 (not (= s3 5))))) true (= t0 s0) (= t1 s1) (= t2 (ite (<= (+ s21 s20 s15 s17 s18 s19 s16 s22 s14) (* 2 (+ s21 s17 s18 s19 s16 s22))) 3 4)) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22)) (and (and (= s3 0) (not (and (not (= s2 5)) s0 (not (= s3 5))))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 (ite (<= (* 2 (+ (ite s1 s22 0) (ite s1 s20 0) (ite s1 s19 0) (ite s1 s15 0) (ite s1 s21 0) (ite s1 s17 0))) (+ s21 s20 s15 s17 s18 s19 s16 s22 s14)) 4 3)) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22)) (and (and (= s2 1) (not (and (not (= s2 5)) s0 (not (= s3 5))))) true (= t0 s0) (= t1 s1) (= t2 (ite (<= (+ s21 s20 s15 s17 s18 s19 s16 s22 s14) (* 2 (+ s21 s17 s18 s19 s16 s22))) 2 4)) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22)) (and (and (not (and (not (= s2 5)) s0 (not (= s3 5)))) (= s3 1)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 (ite (<= (* 2 (+ (ite s1 s22 0) (ite s1 s20 0) (ite s1 s19 0) (ite s1 s15 0) (ite s1 s21 0) (ite s1 s17 0))) (+ s21 s20 s15 s17 s18 s19 s16 s22 s14)) 4 2)) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22)) (and (and (<= 1 s16) (= s2 2)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 (+ (- 1) s16)) (= t17 s17) (= t18 (+ s18 1)) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22)) (and (and (<= 1 s17) (= s2 2) (or (= s3 4) (= s3 3) (not (and s1 (not (= s3 5)))))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 (let ((s.0 (not (= s3 5)))) (or s4 (and s1 (not (and s1 (= s3 4) s.0)) s.0)))) (= t5 s5) (= t6 (or (and s1 (= s3 4) (not (= s3 5))) s6)) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 (+ (- 1) s17)) (= t18 s18) (= t19 (+ s19 1)) (= t20 s20) (= t21 s21) (= t22 s22)) (and (and (<= 1 s21) (= s2 2) (or (= s3 4) (= s3 3) (not (and s1 (not (= s3 5)))))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 (let ((s.0 (not (= s3 5)))) (or s4 (and s1 (not (and s1 (= s3 4) s.0)) s.0)))) (= t5 s5) (= t6 (or (and s1 (= s3 4) (not (= s3 5))) s6)) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 (+ (- 1) s21)) (= t22 (+ s22 1))) (and (and (<= 1 s15) (= s3 2) s1) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 (+ (- 1) s15)) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 (+ s20 1)) (= t21 s21) (= t22 s22)) (and (and (= s3 2) s1 (<= 1 s17) (or (= s2 3) (= s2 5) (= 4 s2))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 (let ((s.0 (not (= s2 5)))) (or s5 (and (not (and s.0 (= 4 s2))) s.0)))) (= t6 s6) (= t7 (or (and (not (= s2 5)) (= 4 s2)) s7)) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 (+ (- 1) s17)) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 (+ s21 1)) (= t22 s22)) (and (and (<= 1 s19) (= s3 2) s1 (or (= s2 3) (= s2 5) (= 4 s2))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 (let ((s.0 (not (= s2 5)))) (or s5 (and (not (and s.0 (= 4 s2))) s.0)))) (= t6 s6) (= t7 (or (and (not (= s2 5)) (= 4 s2)) s7)) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 (+ (- 1) s19)) (= t20 s20) (= t21 s21) (= t22 (+ s22 1))) (and (and (or s4 (and (not (<= 1 s21)) (not (<= 1 s16)) (not (<= 1 s17)))) (= s2 2)) true (= t0 s0) (= t1 s1) (= t2 (ite s4 4 3)) (= t3 s3) (= t4 false) (= t5 s5) (= t6 false) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s4) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 (+ s18 s16)) (= t17 (+ s17 s19)) (= t18 0) (= t19 0) (= t20 s20) (= t21 (+ s21 s22)) (= t22 0)) (and (let ((s.0 (not s1))) (and (= s3 2) (or s5 (and (or s.0 (not (<= 1 s19))) (or s.0 (not (<= 1 s15))) (or s.0 (not (<= 1 s17))))))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 (ite s5 4 3)) (= t4 s4) (= t5 false) (= t6 s6) (= t7 false) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s5) (= t14 s14) (= t15 (+ s20 s15)) (= t16 s16) (= t17 (+ s21 s17)) (= t18 s18) (= t19 (+ s19 s22)) (= t20 0) (= t21 0) (= t22 0)) (and (and (= s2 3) (not (<= (+ s21 s20 s15 s17 s18 s19 s16 s22 s14) (* 2 (+ s21 s17 s18 s19 s16 s22))))) true (= t0 s0) (= t1 s1) (= t2 4) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22)) (and (and (<= (* 2 (+ (ite s1 s22 0) (ite s1 s20 0) (ite s1 s19 0) (ite s1 s15 0) (ite s1 s21 0) (ite s1 s17 0))) (+ s21 s20 s15 s17 s18 s19 s16 s22 s14)) (= s3 3)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 4) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22)) (and (let ((s.0 (= s3 0))) (let ((s.1 (or s.0 (= s3 3)))) (let ((s.2 (= s2 0))) (let ((s.3 (or s.2 (= s2 3)))) (let ((s.4 (not (= s2 5)))) (let ((s.5 (not (= s3 5)))) (and (or (= s.1 s.3) (and (not s.1) s.3)) (not (and (or (= s2 1) (= s3 1)) (or s.0 s.2) s.4 s0 s.5)) s.4 s0 s.5))))))) true (= t0 s0) (= t1 s1) (= t2 0) (= t3 1) (= t4 false) (= t5 false) (= t6 false) (= t7 false) (= t8 s8) (= t9 s9) (= t10 (and (= s8 1) (or s11 s10))) (= t11 (and (= s8 1) (or s11 s10))) (= t12 false) (= t13 false) (= t14 s14) (= t15 (+ s20 s15)) (= t16 (+ s18 s16)) (= t17 (+ s21 s17 s19 s22)) (= t18 0) (= t19 0) (= t20 0) (= t21 0) (= t22 0)) (and (let ((s.0 (= s3 0))) (let ((s.1 (= s2 0))) (let ((s.2 (not (= s2 5)))) (let ((s.3 (not (= s3 5)))) (and (or s.0 (= s3 3)) (not (and (or (= s2 1) (= s3 1)) (or s.0 s.1) s.2 s0 s.3)) (not (or s.1 (= s2 3))) s.2 s0 s.3))))) true (= t0 s0) (= t1 s1) (= t2 1) (= t3 0) (= t4 false) (= t5 false) (= t6 false) (= t7 false) (= t8 s8) (= t9 s9) (= t10 (and (= s8 1) (or s11 s10))) (= t11 (and (= s8 1) (or s11 s10))) (= t12 false) (= t13 false) (= t14 s14) (= t15 (+ s20 s15)) (= t16 (+ s18 s16)) (= t17 (+ s21 s17 s19 s22)) (= t18 0) (= t19 0) (= t20 0) (= t21 0) (= t22 0))))
(assert (not (and true (not t4) (not (= t3 0)) (not (= t2 2)) (not (= t2 1)) t1 (not t0) (or (not t5) (not (= t2 0))) (or (not (= t2 3)) (<= (+ t21 t20 t15 t17 t18 t19 t16 t22 t14) (* 2 (+ t21 t17 t18 t19 t16 t22)))) (or (not t5) (not (= 4 t2))) (or (not (<= (+ t21 t20 t15 t17 t18 t19 t16 t22 t14) (* 2 (+ t21 t17 t18 t19 t16 t22)))) (not (= 4 t2))) (or (not (= t3 4)) (<= (* 2 (+ (ite t1 t22 0) (ite t1 t20 0) (ite t1 t19 0) (ite t1 t15 0) (ite t1 t21 0) (ite t1 t17 0))) (+ t21 t20 t15 t17 t18 t19 t16 t22 t14)) (not (= t2 0))) (or (<= 1 t14) (not (= t3 4)) (not (= 4 t2))) (<= 0 t2) (<= t2 5) (<= 0 t3) (<= t3 5) (<= 0 t8) (<= t8 3) (<= 0 t14) (<= 0 t15) (<= 0 t16) (<= 0 t17) (<= 0 t18) (<= 0 t19) (<= 0 t20) (<= 0 t21) (<= 0 t22))))
(check-sat)
