; router-pair, static: split-brain
; obligation step: to be unsatisfiable
(set-logic ALL)
(declare-const s0 Bool) ; network.private
(declare-const t0 Bool)
(declare-const s1 Bool) ; network.wan
(declare-const t1 Bool)
(declare-const s2 Bool) ; network.at_once
(declare-const t2 Bool)
(declare-const s3 Int) ; mode[A]
(declare-const t3 Int)
(declare-const s4 Int) ; mode[B]
(declare-const t4 Int)
(declare-const s5 Bool) ; found_enabled[A]
(declare-const t5 Bool)
(declare-const s6 Bool) ; found_enabled[B]
(declare-const t6 Bool)
(declare-const s7 Bool) ; found_disabled[A]
(declare-const t7 Bool)
(declare-const s8 Bool) ; found_disabled[B]
(declare-const t8 Bool)
(declare-const s9 Int) ; request
(declare-const t9 Int)
(declare-const s10 Bool) ; submitted
(declare-const t10 Bool)
(declare-const s11 Bool) ; holds[A]
(declare-const t11 Bool)
(declare-const s12 Bool) ; holds[B]
(declare-const t12 Bool)
(declare-const s13 Bool) ; stopped_by_test[A]
(declare-const t13 Bool)
(declare-const s14 Bool) ; stopped_by_test[B]
(declare-const t14 Bool)
(declare-const s15 Bool) ; failed_since
(declare-const t15 Bool)
(declare-const s16 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const t16 Int)
(declare-const s17 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const t17 Int)
(declare-const s18 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const t18 Int)
(declare-const s19 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const t19 Int)
(declare-const s20 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = no
(declare-const t20 Int)
(declare-const s21 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = no
(declare-const t21 Int)
(declare-const s22 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = yes
(declare-const t22 Int)
(declare-const s23 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = yes
(declare-const t23 Int)
(declare-const s24 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const t24 Int)
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
(assert (not (= 0 s4)))
(assert (not (= s3 5)))
(assert (not (= s3 2)))
(assert (not (= s3 1)))
(assert (not s2))
(assert (not s0))
(assert (= 0 s24))
(assert (= s21 0))
(assert (or (= 0 s23) (not (= s3 0))))
(assert (or (not (= s3 3)) (not (= 3 s4))))
(assert (or (not (= s3 3)) (<= (+ s21 s20 s17 s18 s19 s24 s23 s16 s22) (* 2 (+ s21 s20 s18 s19 s24 s23)))))
(assert (or (not (= s3 4)) (not (<= (+ s21 s20 s17 s18 s19 s24 s23 s16 s22) (* 2 (+ s21 s20 s18 s19 s24 s23))))))
(assert (or (not (= 2 s4)) (not (<= (* 2 (+ (ite s1 s24 0) (ite s1 s22 0) (ite s1 s19 0) (ite s1 s23 0) (ite s1 s21 0) (ite s1 s17 0))) (+ s21 s20 s17 s18 s19 s24 s23 s16 s22)))))
(assert (or (not (<= (+ s21 s20 s17 s18 s19 s24 s23 s16 s22) (* 2 (+ s21 s20 s18 s19 s24 s23)))) (not (= 3 s4))))
(assert (or (not s8) (not (<= (+ s21 s20 s17 s18 s19 s24 s23 s16 s22) (* 2 (+ s21 s20 s18 s19 s24 s23))))))
(assert (or (= 0 s23) s6 (not (= s3 3))))
(assert (or (= 0 s23) s6 s8))
(assert (or false (and (and (= s3 0) (not (and (not (= 5 s4)) s0 (not (= s3 5))))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 (ite (<= (+ s21 s20 s17 s18 s19 s24 s23 s16 s22) (* 2 (+ s21 s20 s18 s19 s24 s23))) 3 4)) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24)) (and (and (not (and (not (= 5 s4)) s0 (not (= s3 5)))) (= 0 s4)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 (ite (<= (* 2 (+ (ite s1 s24 0) (ite s1 s22 0) (ite s1 s19 0) (ite s1 s23 0) (ite s1 s21 0) (ite s1 s17 0))) (+ s21 s20 s17 s18 s19 s24 s23 s16 s22)) 4 3)) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24)) (and (and (not (and (not (= 5 s4)) s0 (not (= s3 5)))) (= s3 1)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 (ite (<= (+ s21 s20 s17 s18 s19 s24 s23 s16 s22) (* 2 (+ s21 s20 s18 s19 s24 s23))) (ite s2 3 2) 4)) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24)) (and (and (not (and (not (= 5 s4)) s0 (not (= s3 5)))) (= s4 1)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 (ite (<= (* 2 (+ (ite s1 s24 0) (ite s1 s22 0) (ite s1 s19 0) (ite s1 s23 0) (ite s1 s21 0) (ite s1 s17 0))) (+ s21 s20 s17 s18 s19 s24 s23 s16 s22)) 4 (ite s2 3 2))) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24)) (and (and (= s3 2) (<= 1 s18)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 (+ (- 1) s18)) (= t19 s19) (= t20 (+ s20 1)) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24)) (and (and (<= 1 s19) (= s3 2) (or (not (and s1 (not (= 5 s4)))) (= 4 s4) (= 3 s4))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 (let ((s.0 (not (= 5 s4)))) (or s5 (and s1 s.0 (not (and s1 s.0 (= 4 s4))))))) (= t6 s6) (= t7 (or s7 (and s1 (not (= 5 s4)) (= 4 s4)))) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 (+ (- 1) s19)) (= t20 s20) (= t21 (+ s21 1)) (= t22 s22) (= t23 s23) (= t24 s24)) (and (and (<= 1 s23) (= s3 2) (or (not (and s1 (not (= 5 s4)))) (= 4 s4) (= 3 s4))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 (let ((s.0 (not (= 5 s4)))) (or s5 (and s1 s.0 (not (and s1 s.0 (= 4 s4))))))) (= t6 s6) (= t7 (or s7 (and s1 (not (= 5 s4)) (= 4 s4)))) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 (+ (- 1) s23)) (= t24 (+ s24 1))) (and (and s1 (<= 1 s17) (= 2 s4)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 (+ (- 1) s17)) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 (+ s22 1)) (= t23 s23) (= t24 s24)) (and (and (<= 1 s19) s1 (= 2 s4) (or (= s3 4) (= s3 3) (not (and s1 (not (= s3 5)))))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 (let ((s.0 (not (= s3 5)))) (or (and s1 (not (and s1 (= s3 4) s.0)) s.0) s6))) (= t7 s7) (= t8 (or (and s1 (= s3 4) (not (= s3 5))) s8)) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 (+ (- 1) s19)) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 (+ s23 1)) (= t24 s24)) (and (and (<= 1 s21) s1 (= 2 s4) (or (= s3 4) (= s3 3) (not (and s1 (not (= s3 5)))))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 (let ((s.0 (not (= s3 5)))) (or (and s1 (not (and s1 (= s3 4) s.0)) s.0) s6))) (= t7 s7) (= t8 (or (and s1 (= s3 4) (not (= s3 5))) s8)) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 (+ (- 1) s21)) (= t22 s22) (= t23 s23) (= t24 (+ s24 1))) (and (and (or s5 (and (not (<= 1 s23)) (not (<= 1 s19)) (not (<= 1 s18)))) (= s3 2)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 (ite s5 4 3)) (= t4 s4) (= t5 false) (= t6 s6) (= t7 false) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s5) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 (+ s20 s18)) (= t19 (+ s21 s19)) (= t20 0) (= t21 0) (= t22 s22) (= t23 (+ s24 s23)) (= t24 0)) (and (let ((s.0 (not s1))) (and (or s6 (and (or s.0 (not (<= 1 s19))) (or s.0 (not (<= 1 s21))) (or s.0 (not (<= 1 s17))))) (= 2 s4))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 (ite s6 4 3)) (= t5 s5) (= t6 false) (= t7 s7) (= t8 false) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s6) (= t15 s15) (= t16 s16) (= t17 (+ s17 s22)) (= t18 s18) (= t19 (+ s19 s23)) (= t20 s20) (= t21 (+ s21 s24)) (= t22 0) (= t23 0) (= t24 0)) (and (let ((s.0 (not (= 5 s4)))) (let ((s.1 (= s3 0))) (let ((s.2 (or s.1 (= s3 3)))) (let ((s.3 (= 0 s4))) (let ((s.4 (or (= 3 s4) s.3))) (let ((s.5 (not (= s3 5)))) (and s.0 (or (= s.2 s.4) (and s.2 (not s.4))) (not (and s.0 (or (= s3 1) (= s4 1)) (or s.1 s.3) s0 s.5)) s0 s.5))))))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 0) (= t4 1) (= t5 false) (= t6 false) (= t7 false) (= t8 false) (= t9 s9) (= t10 s10) (= t11 (and (or s12 s11) (= s9 1))) (= t12 (and (or s12 s11) (= s9 1))) (= t13 false) (= t14 false) (= t15 s15) (= t16 s16) (= t17 (+ s17 s22)) (= t18 (+ s20 s18)) (= t19 (+ s21 s19 s24 s23)) (= t20 0) (= t21 0) (= t22 0) (= t23 0) (= t24 0)) (and (let ((s.0 (not (= 5 s4)))) (let ((s.1 (= s3 0))) (let ((s.2 (= 0 s4))) (let ((s.3 (not (= s3 5)))) (and s.0 (not (or s.1 (= s3 3))) (not (and s.0 (or (= s3 1) (= s4 1)) (or s.1 s.2) s0 s.3)) (or (= 3 s4) s.2) s0 s.3))))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 1) (= t4 0) (= t5 false) (= t6 false) (= t7 false) (= t8 false) (= t9 s9) (= t10 s10) (= t11 (and (or s12 s11) (= s9 1))) (= t12 (and (or s12 s11) (= s9 1))) (= t13 false) (= t14 false) (= t15 s15) (= t16 s16) (= t17 (+ s17 s22)) (= t18 (+ s20 s18)) (= t19 (+ s21 s19 s24 s23)) (= t20 0) (= t21 0) (= t22 0) (= t23 0) (= t24 0))))
(assert (not (and true (not (= 0 t4)) (not (= t3 5)) (not (= t3 2)) (not (= t3 1)) (not t2) (not t0) (= 0 t24) (= t21 0) (or (= 0 t23) (not (= t3 0))) (or (not (= t3 3)) (not (= 3 t4))) (or (not (= t3 3)) (<= (+ t21 t20 t17 t18 t19 t24 t23 t16 t22) (* 2 (+ t21 t20 t18 t19 t24 t23)))) (or (not (= t3 4)) (not (<= (+ t21 t20 t17 t18 t19 t24 t23 t16 t22) (* 2 (+ t21 t20 t18 t19 t24 t23))))) (or (not (= 2 t4)) (not (<= (* 2 (+ (ite t1 t24 0) (ite t1 t22 0) (ite t1 t19 0) (ite t1 t23 0) (ite t1 t21 0) (ite t1 t17 0))) (+ t21 t20 t17 t18 t19 t24 t23 t16 t22)))) (or (not (<= (+ t21 t20 t17 t18 t19 t24 t23 t16 t22) (* 2 (+ t21 t20 t18 t19 t24 t23)))) (not (= 3 t4))) (or (not t8) (not (<= (+ t21 t20 t17 t18 t19 t24 t23 t16 t22) (* 2 (+ t21 t20 t18 t19 t24 t23))))) (or (= 0 t23) t6 (not (= t3 3))) (or (= 0 t23) t6 t8) (<= 0 t3) (<= t3 5) (<= 0 t4) (<= t4 5) (<= 0 t9) (<= t9 3) (<= 0 t16) (<= 0 t17) (<= 0 t18) (<= 0 t19) (<= 0 t20) (<= 0 t21) (<= 0 t22) (<= 0 t23) (<= 0 t24))))
(check-sat)
