; campaign-pair, replication: tables-agree
; obligation step: to be unsatisfiable
(set-logic ALL)
(declare-const s0 Bool) ; network.router[A]
(declare-const t0 Bool)
(declare-const s1 Bool) ; network.router[B]
(declare-const t1 Bool)
(declare-const s2 Bool) ; network.private
(declare-const t2 Bool)
(declare-const s3 Bool) ; network.wan
(declare-const t3 Bool)
(declare-const s4 Int) ; role[A]
(declare-const t4 Int)
(declare-const s5 Int) ; role[B]
(declare-const t5 Int)
(declare-const s6 Int) ; incumbent
(declare-const t6 Int)
(declare-const s7 Int) ; imports[A]
(declare-const t7 Int)
(declare-const s8 Int) ; imports[B]
(declare-const t8 Int)
(declare-const s9 Bool) ; import_runs[A]
(declare-const t9 Bool)
(declare-const s10 Bool) ; import_runs[B]
(declare-const t10 Bool)
(declare-const s11 Bool) ; listed[A]
(declare-const t11 Bool)
(declare-const s12 Bool) ; listed[B]
(declare-const t12 Bool)
(declare-const s13 Bool) ; stored[A]
(declare-const t13 Bool)
(declare-const s14 Bool) ; stored[B]
(declare-const t14 Bool)
(declare-const s15 Int) ; call
(declare-const t15 Int)
(declare-const s16 Int) ; faults left
(declare-const t16 Int)
(declare-const s17 Int) ; number of Dialer with place[Dialer] = tries A and ready[Dialer] = yes and home[Dialer] = A
(declare-const t17 Int)
(declare-const s18 Int) ; number of Dialer with place[Dialer] = tries A and ready[Dialer] = yes and home[Dialer] = B
(declare-const t18 Int)
(declare-const s19 Int) ; number of Dialer with place[Dialer] = at A and ready[Dialer] = yes and home[Dialer] = A
(declare-const t19 Int)
(declare-const s20 Int) ; number of Dialer with place[Dialer] = at A and ready[Dialer] = yes and home[Dialer] = B
(declare-const t20 Int)
(declare-const s21 Int) ; number of Dialer with place[Dialer] = tries B and ready[Dialer] = yes and home[Dialer] = A
(declare-const t21 Int)
(declare-const s22 Int) ; number of Dialer with place[Dialer] = tries B and ready[Dialer] = yes and home[Dialer] = B
(declare-const t22 Int)
(declare-const s23 Int) ; number of Dialer with place[Dialer] = at B and ready[Dialer] = yes and home[Dialer] = A
(declare-const t23 Int)
(declare-const s24 Int) ; number of Dialer with place[Dialer] = at B and ready[Dialer] = yes and home[Dialer] = B
(declare-const t24 Int)
(assert (<= 0 s4))
(assert (<= s4 2))
(assert (<= 0 s5))
(assert (<= s5 2))
(assert (<= 0 s6))
(assert (<= s6 1))
(assert (<= 0 s7))
(assert (<= s7 2))
(assert (<= 0 s8))
(assert (<= s8 2))
(assert (<= 0 s15))
(assert (<= s15 3))
(assert (<= 0 s16))
(assert (<= s16 2))
(assert (<= 0 s17))
(assert (<= 0 s18))
(assert (<= 0 s19))
(assert (<= 0 s20))
(assert (<= 0 s21))
(assert (<= 0 s22))
(assert (<= 0 s23))
(assert (<= 0 s24))
(assert (or s11 (not s13)))
(assert (or (not s14) s12))
(assert (or (not s11) s12 s13))
(assert (or s14 (not s12) s11))
(assert (or false (and (and s9 (not (= 2 s4)) (= s7 2)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 (ite (= 0 s4) 0 1)) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24)) (and (and (= s8 2) s10 (not (= s5 2))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 (ite (= 0 s5) 0 1)) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24)) (and (let ((s.0 (= 0 s5))) (let ((s.1 (not s3))) (and (or (not s0) (not s9) (and (or (and s3 s.0) (not (<= 1 s23))) (or (not (and s3 (not s.0))) (not (<= 1 s24))) (not (<= 1 s21)) (not (<= 1 s20)) (not (<= 1 s19)) (or (not (<= 1 s18)) s.1) (not (<= 1 s17)) (or (not (<= 1 s22)) s.1))) (= 0 s4)))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 1) (= t5 s5) (= t6 s6) (= t7 (ite (= s7 2) 2 1)) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24)) (and (let ((s.0 (not s3))) (let ((s.1 (= 0 s4))) (and (= 0 s5) (or (not s1) (and (not (<= 1 s22)) (not (<= 1 s23)) (or (not (<= 1 s17)) s.0) (or (not (<= 1 s20)) (and s3 s.1)) (or (not (and s3 (not s.1))) (not (<= 1 s19))) (or (not (<= 1 s21)) s.0) (not (<= 1 s24)) (not (<= 1 s18))) (not s10))))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 1) (= t6 s6) (= t7 s7) (= t8 (ite (= s8 2) 2 1)) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24)) (and (let ((s.0 (not (= 2 s4)))) (let ((s.1 (= 0 s5))) (let ((s.2 (not (= s5 2)))) (let ((s.3 (not s3))) (let ((s.4 (= 0 s4))) (and s9 s.0 (not (and s.0 s.1 s1 s2 s.2 s0)) (not (and s.1 (or (not s1) (and (not (<= 1 s22)) (not (<= 1 s23)) (or (not (<= 1 s17)) s.3) (or (not (<= 1 s20)) (and s3 s.4)) (or (not (and s3 (not s.4))) (not (<= 1 s19))) (or (not (<= 1 s21)) s.3) (not (<= 1 s24)) (not (<= 1 s18))) (not s10)))) s0 (or (not (= 0 s6)) (not (and s.0 s1 s10 s2 s.2 s0))) (= s4 1))))))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 0) (= t5 s5) (= t6 0) (= t7 (ite (= s7 2) 2 0)) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24)) (and (let ((s.0 (= 0 s5))) (let ((s.1 (not s3))) (let ((s.2 (= 0 s4))) (let ((s.3 (not (= 2 s4)))) (let ((s.4 (not (= s5 2)))) (and (not (and (or (not s0) (not s9) (and (or (and s3 s.0) (not (<= 1 s23))) (or (not (and s3 (not s.0))) (not (<= 1 s24))) (not (<= 1 s21)) (not (<= 1 s20)) (not (<= 1 s19)) (or (not (<= 1 s18)) s.1) (not (<= 1 s17)) (or (not (<= 1 s22)) s.1))) s.2)) s1 (= s5 1) s10 (or (not (and s9 s.3 s1 s2 s.4 s0)) (not (= s6 1))) (not (and s.3 s1 s2 s.2 s.4 s0)) s.4)))))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 0) (= t6 1) (= t7 s7) (= t8 (ite (= s8 2) 2 0)) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24)) (and (and (not (= 2 s4)) (= 0 s5) s1 s2 (= 0 s4) (not (= s5 2)) s0) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 1) (= t6 0) (= t7 s7) (= t8 (ite (= s8 2) 2 1)) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24)) (and (and (<= 1 s17) (= 0 s4)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 (+ (- 1) s17)) (= t18 s18) (= t19 (+ s19 1)) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24)) (and (and s3 (<= 1 s18) (= 0 s4)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 (+ (- 1) s18)) (= t19 s19) (= t20 (+ s20 1)) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24)) (and (and s3 (<= 1 s21) (= 0 s5)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 (+ (- 1) s21)) (= t22 s22) (= t23 (+ s23 1)) (= t24 s24)) (and (and (= 0 s5) (<= 1 s22)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 (+ (- 1) s22)) (= t23 s23) (= t24 (+ s24 1))) (and (and s3 (= 0 s5) (<= 1 s17) (not (= 0 s4))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 (+ (- 1) s17)) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 (+ s21 1)) (= t22 s22) (= t23 s23) (= t24 s24)) (and (and (not (and s3 (= 0 s4))) (= 0 s5) (<= 1 s18)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 (+ (- 1) s18)) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 (+ s22 1)) (= t23 s23) (= t24 s24)) (and (and (<= 1 s19) (not (= 0 s4))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 (+ (- 1) s19)) (= t20 s20) (= t21 (+ s21 1)) (= t22 s22) (= t23 s23) (= t24 s24)) (and (and (not (and s3 (= 0 s4))) (<= 1 s20)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 (+ (- 1) s20)) (= t21 s21) (= t22 (+ s22 1)) (= t23 s23) (= t24 s24)) (and (and (<= 1 s21) (not (and s3 (= 0 s5))) (= 0 s4)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 (+ s17 1)) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 (+ (- 1) s21)) (= t22 s22) (= t23 s23) (= t24 s24)) (and (and s3 (not (= 0 s5)) (<= 1 s22) (= 0 s4)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 (+ s18 1)) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 (+ (- 1) s22)) (= t23 s23) (= t24 s24)) (and (and (<= 1 s23) (not (and s3 (= 0 s5)))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 (+ s17 1)) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 (+ (- 1) s23)) (= t24 s24)) (and (and (<= 1 s24) (not (= 0 s5))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 (+ s18 1)) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 (+ (- 1) s24))) (and (and s3 (not (= 2 s4)) s13 (not (= s5 2))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 true) (= t13 false) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24)) (and (and s3 s14 (not (= 2 s4)) (not (= s5 2))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 true) (= t12 s12) (= t13 s13) (= t14 false) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24)) (and (and (not s11) (= s15 0) (= 0 s4) (or (<= 1 s19) (<= 1 s20))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 (ite (or s12 s11) (ite (or s14 s13) 2 3) 1)) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24)) (and (and (= 0 s5) (not s12) (= s15 0) (or (<= 1 s23) (<= 1 s24))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 (ite (or s12 s11) (ite (or s14 s13) 2 3) 1)) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24)) (and (and s3 (not (<= s16 0))) (<= 0 (+ (- 1) s16)) (= t0 s0) (= t1 s1) (= t2 s2) (= t3 false) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 (+ (- 1) s16)) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24)) (and (not s3) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 true) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24)) (and (and (not s11) (= 0 s4)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 true) (= t12 s12) (= t13 true) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24)) (and (and (= 0 s5) (not s12)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 true) (= t13 s13) (= t14 true) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24)) (and (and (not (= 2 s4)) (not (<= s16 0))) (<= 0 (+ (- 1) s16)) (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 2) (= t5 s5) (= t6 s6) (= t7 2) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 (+ (- 1) s16)) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24)) (and (and (not (<= s16 0)) (not (= s5 2))) (<= 0 (+ (- 1) s16)) (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 2) (= t6 s6) (= t7 s7) (= t8 2) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 (+ (- 1) s16)) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24)) (and (= 2 s4) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 1) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24)) (and (= s5 2) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 1) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24))))
(assert (not (and true (or t11 (not t13)) (or (not t14) t12) (or (not t11) t12 t13) (or t14 (not t12) t11) (<= 0 t4) (<= t4 2) (<= 0 t5) (<= t5 2) (<= 0 t6) (<= t6 1) (<= 0 t7) (<= t7 2) (<= 0 t8) (<= t8 2) (<= 0 t15) (<= t15 3) (<= 0 t16) (<= t16 2) (<= 0 t17) (<= 0 t18) (<= 0 t19) (<= 0 t20) (<= 0 t21) (<= 0 t22) (<= 0 t23) (<= 0 t24))))
(check-sat)
