; router-pair, both-networks: exactly-one
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
(declare-const s14 Int) ; faults left
(declare-const t14 Int)
(declare-const s15 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const t15 Int)
(declare-const s16 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = no
(declare-const t16 Int)
(declare-const s17 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = no
(declare-const t17 Int)
(declare-const s18 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = no
(declare-const t18 Int)
(declare-const s19 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = yes
(declare-const t19 Int)
(declare-const s20 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = yes
(declare-const t20 Int)
(declare-const s21 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const t21 Int)
(declare-const s22 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const t22 Int)
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
(assert (not s5))
(assert (not (= s3 5)))
(assert (not (= s2 5)))
(assert (not (= s2 2)))
(assert (<= 1 (+ s21 s20 s15 s17 s18 s19 s16 s22)))
(assert (or (not s0) s1))
(assert (or s0 (not (= s3 0))))
(assert (or (not s1) s0))
(assert (or (not (= 1 s14)) (not (= s2 1))))
(assert (or (not (= s2 1)) (not (= s3 1))))
(assert (or (not (= 1 s14)) (not (= s2 3))))
(assert (or (not (= s2 3)) (not (= s3 3))))
(assert (or (not (= s2 3)) (not (= s3 2))))
(assert (or (not (= 1 s14)) (not (= 4 s2))))
(assert (or (not (= 4 s2)) (not (<= (* 2 (+ s20 s18 (ite s1 s19 0) (ite s1 s15 0) (ite s1 s21 0) s16 s22 (ite s1 s17 0))) (+ s21 s20 s15 s17 s18 s19 s16 s22)))))
(assert (or (not (<= (* 2 (+ s20 s18 (ite s1 s19 0) (ite s1 s15 0) (ite s1 s21 0) s16 s22 (ite s1 s17 0))) (+ s21 s20 s15 s17 s18 s19 s16 s22))) (not (= s3 0))))
(assert (or (not (= 1 s14)) (not (= s3 2))))
(assert (or (not (= 1 s14)) (not (= s3 4))))
(assert (or (not (= s3 4)) (= (<= (+ s21 s20 s15 s17 s18 s19 s16 s22) (* 2 (+ s21 s15 s17 s19 (ite s1 s18 0) (ite s1 s22 0) (ite s1 s20 0) (ite s1 s16 0)))) (or (= s2 0) (= s2 3)))))
(assert (or (not (= s3 4)) (<= (+ s21 s20 s15 s17 s18 s19 s16 s22) (* 2 (+ s21 s15 s17 s19 (ite s1 s18 0) (ite s1 s22 0) (ite s1 s20 0) (ite s1 s16 0))))))
(assert (or (not (= 1 s14)) (not (= (or (= s3 0) (= s3 3)) (not (<= (* 2 (+ s20 s18 (ite s1 s19 0) (ite s1 s15 0) (ite s1 s21 0) s16 s22 (ite s1 s17 0))) (+ s21 s20 s15 s17 s18 s19 s16 s22)))))))
(assert (or (not (= 1 s14)) (= (<= (+ s21 s20 s15 s17 s18 s19 s16 s22) (* 2 (+ s21 s15 s17 s19 (ite s1 s18 0) (ite s1 s22 0) (ite s1 s20 0) (ite s1 s16 0)))) (or (= s2 0) (= s2 3)))))
(assert (or (not (= s2 3)) s0 (= (or (= s3 0) (= s3 3)) (not (<= (* 2 (+ s20 s18 (ite s1 s19 0) (ite s1 s15 0) (ite s1 s21 0) s16 s22 (ite s1 s17 0))) (+ s21 s20 s15 s17 s18 s19 s16 s22))))))
(assert (or (not (= s3 2)) (not (<= (+ s21 s20 s15 s17 s18 s19 s16 s22) (* 2 (+ s21 s15 s17 s19 (ite s1 s18 0) (ite s1 s22 0) (ite s1 s20 0) (ite s1 s16 0))))) s0))
(assert (or (not (= s3 3)) (not (<= (+ s21 s20 s15 s17 s18 s19 s16 s22) (* 2 (+ s21 s15 s17 s19 (ite s1 s18 0) (ite s1 s22 0) (ite s1 s20 0) (ite s1 s16 0))))) s0))
(assert (or false (and (and (= s2 0) (not (and (not (= s2 5)) s0 (not (= s3 5))))) true (= t0 s0) (= t1 s1) (= t2 (ite (<= (+ s21 s20 s15 s17 s18 s19 s16 s22) (* 2 (+ s21 s15 s17 s19 (ite s1 s18 0) (ite s1 s22 0) (ite s1 s20 0) (ite s1 s16 0)))) 3 4)) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22)) (and (and (= s3 0) (not (and (not (= s2 5)) s0 (not (= s3 5))))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 (ite (<= (* 2 (+ s20 s18 (ite s1 s19 0) (ite s1 s15 0) (ite s1 s21 0) s16 s22 (ite s1 s17 0))) (+ s21 s20 s15 s17 s18 s19 s16 s22)) 4 3)) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22)) (and (and (= s2 1) (not (and (not (= s2 5)) s0 (not (= s3 5))))) true (= t0 s0) (= t1 s1) (= t2 (ite (<= (+ s21 s20 s15 s17 s18 s19 s16 s22) (* 2 (+ s21 s15 s17 s19 (ite s1 s18 0) (ite s1 s22 0) (ite s1 s20 0) (ite s1 s16 0)))) 2 4)) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22)) (and (and (not (and (not (= s2 5)) s0 (not (= s3 5)))) (= s3 1)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 (ite (<= (* 2 (+ s20 s18 (ite s1 s19 0) (ite s1 s15 0) (ite s1 s21 0) s16 s22 (ite s1 s17 0))) (+ s21 s20 s15 s17 s18 s19 s16 s22)) 4 2)) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22)) (and (and (<= 1 s15) (= s2 2) (or (= s3 4) (= s3 3) (not (and s1 (not (= s3 5)))))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 (let ((s.0 (not (= s3 5)))) (or s4 (and s1 (not (and s1 (= s3 4) s.0)) s.0)))) (= t5 s5) (= t6 (or (and s1 (= s3 4) (not (= s3 5))) s6)) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 (+ (- 1) s15)) (= t16 s16) (= t17 (+ s17 1)) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22)) (and (and s1 (<= 1 s16) (or (= s3 4) (= s3 5) (= s3 3)) (= s2 2)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 (let ((s.0 (not (= s3 5)))) (or s4 (and (not (and (= s3 4) s.0)) s.0)))) (= t5 s5) (= t6 (or (and (= s3 4) (not (= s3 5))) s6)) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 (+ (- 1) s16)) (= t17 s17) (= t18 (+ s18 1)) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22)) (and (and (<= 1 s19) (= s2 2) (or (= s3 4) (= s3 3) (not (and s1 (not (= s3 5)))))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 (let ((s.0 (not (= s3 5)))) (or s4 (and s1 (not (and s1 (= s3 4) s.0)) s.0)))) (= t5 s5) (= t6 (or (and s1 (= s3 4) (not (= s3 5))) s6)) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 (+ (- 1) s19)) (= t20 s20) (= t21 (+ s21 1)) (= t22 s22)) (and (and (<= 1 s20) s1 (or (= s3 4) (= s3 5) (= s3 3)) (= s2 2)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 (let ((s.0 (not (= s3 5)))) (or s4 (and (not (and (= s3 4) s.0)) s.0)))) (= t5 s5) (= t6 (or (and (= s3 4) (not (= s3 5))) s6)) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 (+ (- 1) s20)) (= t21 s21) (= t22 (+ s22 1))) (and (and (<= 1 s15) (= s3 2) s1 (or (= s2 3) (= s2 5) (= 4 s2))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 (let ((s.0 (not (= s2 5)))) (or s5 (and (not (and s.0 (= 4 s2))) s.0)))) (= t6 s6) (= t7 (or (and (not (= s2 5)) (= 4 s2)) s7)) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 (+ (- 1) s15)) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 (+ s19 1)) (= t20 s20) (= t21 s21) (= t22 s22)) (and (and (or (= s2 3) (not (and s1 (not (= s2 5)))) (= 4 s2)) (= s3 2) (<= 1 s16)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 (let ((s.0 (not (= s2 5)))) (or s5 (and (not (and s1 s.0 (= 4 s2))) s1 s.0)))) (= t6 s6) (= t7 (or (and s1 (not (= s2 5)) (= 4 s2)) s7)) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 (+ (- 1) s16)) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 (+ s20 1)) (= t21 s21) (= t22 s22)) (and (and (= s3 2) s1 (<= 1 s17) (or (= s2 3) (= s2 5) (= 4 s2))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 (let ((s.0 (not (= s2 5)))) (or s5 (and (not (and s.0 (= 4 s2))) s.0)))) (= t6 s6) (= t7 (or (and (not (= s2 5)) (= 4 s2)) s7)) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 (+ (- 1) s17)) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 (+ s21 1)) (= t22 s22)) (and (and (or (= s2 3) (not (and s1 (not (= s2 5)))) (= 4 s2)) (= s3 2) (<= 1 s18)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 (let ((s.0 (not (= s2 5)))) (or s5 (and (not (and s1 s.0 (= 4 s2))) s1 s.0)))) (= t6 s6) (= t7 (or (and s1 (not (= s2 5)) (= 4 s2)) s7)) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 (+ (- 1) s18)) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 (+ s22 1))) (and (let ((s.0 (not s1))) (and (= s2 2) (or s4 (and (or s.0 (not (<= 1 s16))) (not (<= 1 s15)) (or s.0 (not (<= 1 s20))) (not (<= 1 s19)))))) true (= t0 s0) (= t1 s1) (= t2 (ite s4 4 3)) (= t3 s3) (= t4 false) (= t5 s5) (= t6 false) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s4) (= t13 s13) (= t14 s14) (= t15 (+ s15 s17)) (= t16 (+ s18 s16)) (= t17 0) (= t18 0) (= t19 (+ s21 s19)) (= t20 (+ s20 s22)) (= t21 0) (= t22 0)) (and (let ((s.0 (not s1))) (and (or s5 (and (not (<= 1 s16)) (or s.0 (not (<= 1 s15))) (not (<= 1 s18)) (or s.0 (not (<= 1 s17))))) (= s3 2))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 (ite s5 4 3)) (= t4 s4) (= t5 false) (= t6 s6) (= t7 false) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s5) (= t14 s14) (= t15 (+ s15 s19)) (= t16 (+ s20 s16)) (= t17 (+ s21 s17)) (= t18 (+ s18 s22)) (= t19 0) (= t20 0) (= t21 0) (= t22 0)) (and (let ((s.0 (= s3 0))) (let ((s.1 (or s.0 (= s3 3)))) (let ((s.2 (= s2 0))) (let ((s.3 (or s.2 (= s2 3)))) (let ((s.4 (not (= s2 5)))) (let ((s.5 (not (= s3 5)))) (and (or (= s.1 s.3) (and (not s.1) s.3)) (not (and (or (= s2 1) (= s3 1)) (or s.0 s.2) s.4 s0 s.5)) s.4 s0 s.5))))))) true (= t0 s0) (= t1 s1) (= t2 0) (= t3 1) (= t4 false) (= t5 false) (= t6 false) (= t7 false) (= t8 s8) (= t9 s9) (= t10 (and (= s8 1) (or s11 s10))) (= t11 (and (= s8 1) (or s11 s10))) (= t12 false) (= t13 false) (= t14 s14) (= t15 (+ s21 s15 s17 s19)) (= t16 (+ s20 s18 s16 s22)) (= t17 0) (= t18 0) (= t19 0) (= t20 0) (= t21 0) (= t22 0)) (and (let ((s.0 (= s3 0))) (let ((s.1 (= s2 0))) (let ((s.2 (not (= s2 5)))) (let ((s.3 (not (= s3 5)))) (and (or s.0 (= s3 3)) (not (and (or (= s2 1) (= s3 1)) (or s.0 s.1) s.2 s0 s.3)) (not (or s.1 (= s2 3))) s.2 s0 s.3))))) true (= t0 s0) (= t1 s1) (= t2 1) (= t3 0) (= t4 false) (= t5 false) (= t6 false) (= t7 false) (= t8 s8) (= t9 s9) (= t10 (and (= s8 1) (or s11 s10))) (= t11 (and (= s8 1) (or s11 s10))) (= t12 false) (= t13 false) (= t14 s14) (= t15 (+ s21 s15 s17 s19)) (= t16 (+ s20 s18 s16 s22)) (= t17 0) (= t18 0) (= t19 0) (= t20 0) (= t21 0) (= t22 0)) (and (let ((s.0 (= s2 3))) (let ((s.1 (= s2 0))) (and (not s9) (or s.0 (and (or (= s2 1) (= s3 1)) (or (= s3 0) s.1) (not (= s2 5)) (or s.1 s.0) s0 (not (= s3 5))))))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 true) (= t10 true) (= t11 (and (or (= s2 1) (= s3 1)) (or (= s3 0) (= s2 0)) (not (= s2 5)) s0 (not (= s3 5)))) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22)) (and (let ((s.0 (= s3 0))) (let ((s.1 (= s3 3))) (and (not s9) (or (and (or s.0 s.1) (or (= s2 1) (= s3 1)) (or s.0 (= s2 0)) (not (= s2 5)) s0 (not (= s3 5))) s.1)))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 true) (= t10 (and (or (= s2 1) (= s3 1)) (or (= s3 0) (= s2 0)) (not (= s2 5)) s0 (not (= s3 5)))) (= t11 true) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22)) (and (let ((s.0 (= s2 3))) (let ((s.1 (= s2 0))) (and (or s.0 (and (or (= s2 1) (= s3 1)) (or (= s3 0) s.1) (not (= s2 5)) s0 (not (= s3 5)))) s10 (or s.1 s.0)))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 (ite (= s8 1) 2 3)) (= t9 s9) (= t10 false) (= t11 (and s11 (not (and (or (= s2 1) (= s3 1)) (or (= s3 0) (= s2 0)) (not (= s2 5)) s0 (not (= s3 5)))))) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22)) (and (let ((s.0 (= s3 0))) (let ((s.1 (= s3 3))) (and (or (and (or (= s2 1) (= s3 1)) (or s.0 (= s2 0)) (not (= s2 5)) s0 (not (= s3 5))) s.1) (or s.0 s.1) s11))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 (ite (= s8 1) 2 3)) (= t9 s9) (= t10 (and (not (and (or (= s2 1) (= s3 1)) (or (= s3 0) (= s2 0)) (not (= s2 5)) s0 (not (= s3 5)))) s10)) (= t11 false) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22)) (and (and s1 (not (<= s14 0)) s0) (<= 0 (+ (- 1) s14)) (= t0 false) (= t1 false) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 (+ (- 1) s14)) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22)) (and (and (not s1) (not s0)) true (= t0 true) (= t1 true) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22)) (and (= 0 s8) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 1) (= t9 false) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22))))
(assert (not (and true (not t5) (not (= t3 5)) (not (= t2 5)) (not (= t2 2)) (<= 1 (+ t21 t20 t15 t17 t18 t19 t16 t22)) (or (not t0) t1) (or t0 (not (= t3 0))) (or (not t1) t0) (or (not (= 1 t14)) (not (= t2 1))) (or (not (= t2 1)) (not (= t3 1))) (or (not (= 1 t14)) (not (= t2 3))) (or (not (= t2 3)) (not (= t3 3))) (or (not (= t2 3)) (not (= t3 2))) (or (not (= 1 t14)) (not (= 4 t2))) (or (not (= 4 t2)) (not (<= (* 2 (+ t20 t18 (ite t1 t19 0) (ite t1 t15 0) (ite t1 t21 0) t16 t22 (ite t1 t17 0))) (+ t21 t20 t15 t17 t18 t19 t16 t22)))) (or (not (<= (* 2 (+ t20 t18 (ite t1 t19 0) (ite t1 t15 0) (ite t1 t21 0) t16 t22 (ite t1 t17 0))) (+ t21 t20 t15 t17 t18 t19 t16 t22))) (not (= t3 0))) (or (not (= 1 t14)) (not (= t3 2))) (or (not (= 1 t14)) (not (= t3 4))) (or (not (= t3 4)) (= (<= (+ t21 t20 t15 t17 t18 t19 t16 t22) (* 2 (+ t21 t15 t17 t19 (ite t1 t18 0) (ite t1 t22 0) (ite t1 t20 0) (ite t1 t16 0)))) (or (= t2 0) (= t2 3)))) (or (not (= t3 4)) (<= (+ t21 t20 t15 t17 t18 t19 t16 t22) (* 2 (+ t21 t15 t17 t19 (ite t1 t18 0) (ite t1 t22 0) (ite t1 t20 0) (ite t1 t16 0))))) (or (not (= 1 t14)) (not (= (or (= t3 0) (= t3 3)) (not (<= (* 2 (+ t20 t18 (ite t1 t19 0) (ite t1 t15 0) (ite t1 t21 0) t16 t22 (ite t1 t17 0))) (+ t21 t20 t15 t17 t18 t19 t16 t22)))))) (or (not (= 1 t14)) (= (<= (+ t21 t20 t15 t17 t18 t19 t16 t22) (* 2 (+ t21 t15 t17 t19 (ite t1 t18 0) (ite t1 t22 0) (ite t1 t20 0) (ite t1 t16 0)))) (or (= t2 0) (= t2 3)))) (or (not (= t2 3)) t0 (= (or (= t3 0) (= t3 3)) (not (<= (* 2 (+ t20 t18 (ite t1 t19 0) (ite t1 t15 0) (ite t1 t21 0) t16 t22 (ite t1 t17 0))) (+ t21 t20 t15 t17 t18 t19 t16 t22))))) (or (not (= t3 2)) (not (<= (+ t21 t20 t15 t17 t18 t19 t16 t22) (* 2 (+ t21 t15 t17 t19 (ite t1 t18 0) (ite t1 t22 0) (ite t1 t20 0) (ite t1 t16 0))))) t0) (or (not (= t3 3)) (not (<= (+ t21 t20 t15 t17 t18 t19 t16 t22) (* 2 (+ t21 t15 t17 t19 (ite t1 t18 0) (ite t1 t22 0) (ite t1 t20 0) (ite t1 t16 0))))) t0) (<= 0 t2) (<= t2 5) (<= 0 t3) (<= t3 5) (<= 0 t8) (<= t8 3) (<= 0 t14) (<= t14 1) (<= 0 t15) (<= 0 t16) (<= 0 t17) (<= 0 t18) (<= 0 t19) (<= 0 t20) (<= 0 t21) (<= 0 t22))))
(check-sat)
