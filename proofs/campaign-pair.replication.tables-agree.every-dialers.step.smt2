; campaign-pair, replication: tables-agree
; obligation step: to be unsatisfiable
(set-logic ALL)
(declare-const s0 Bool) ; network.private
(declare-const t0 Bool)
(declare-const s1 Bool) ; network.wan
(declare-const t1 Bool)
(declare-const s2 Bool) ; network.at_once
(declare-const t2 Bool)
(declare-const s3 Bool) ; network.router[A]
(declare-const t3 Bool)
(declare-const s4 Bool) ; network.router[B]
(declare-const t4 Bool)
(declare-const s5 Bool) ; network.idle[A]
(declare-const t5 Bool)
(declare-const s6 Bool) ; network.idle[B]
(declare-const t6 Bool)
(declare-const s7 Int) ; role[A]
(declare-const t7 Int)
(declare-const s8 Int) ; role[B]
(declare-const t8 Int)
(declare-const s9 Int) ; incumbent
(declare-const t9 Int)
(declare-const s10 Int) ; keeper
(declare-const t10 Int)
(declare-const s11 Int) ; imports[A]
(declare-const t11 Int)
(declare-const s12 Int) ; imports[B]
(declare-const t12 Int)
(declare-const s13 Bool) ; import_runs[A]
(declare-const t13 Bool)
(declare-const s14 Bool) ; import_runs[B]
(declare-const t14 Bool)
(declare-const s15 Bool) ; listed[A]
(declare-const t15 Bool)
(declare-const s16 Bool) ; listed[B]
(declare-const t16 Bool)
(declare-const s17 Bool) ; stored[A]
(declare-const t17 Bool)
(declare-const s18 Bool) ; stored[B]
(declare-const t18 Bool)
(declare-const s19 Int) ; call
(declare-const t19 Int)
(declare-const s20 Int) ; faults left
(declare-const t20 Int)
(declare-const s21 Int) ; number of Dialer with place[Dialer] = tries A and ready[Dialer] = yes and home[Dialer] = A
(declare-const t21 Int)
(declare-const s22 Int) ; number of Dialer with place[Dialer] = tries A and ready[Dialer] = yes and home[Dialer] = B
(declare-const t22 Int)
(declare-const s23 Int) ; number of Dialer with place[Dialer] = at A and ready[Dialer] = yes and home[Dialer] = A
(declare-const t23 Int)
(declare-const s24 Int) ; number of Dialer with place[Dialer] = at A and ready[Dialer] = yes and home[Dialer] = B
(declare-const t24 Int)
(declare-const s25 Int) ; number of Dialer with place[Dialer] = tries B and ready[Dialer] = yes and home[Dialer] = A
(declare-const t25 Int)
(declare-const s26 Int) ; number of Dialer with place[Dialer] = tries B and ready[Dialer] = yes and home[Dialer] = B
(declare-const t26 Int)
(declare-const s27 Int) ; number of Dialer with place[Dialer] = at B and ready[Dialer] = yes and home[Dialer] = A
(declare-const t27 Int)
(declare-const s28 Int) ; number of Dialer with place[Dialer] = at B and ready[Dialer] = yes and home[Dialer] = B
(declare-const t28 Int)
(assert (<= 0 s7))
(assert (<= s7 2))
(assert (<= 0 s8))
(assert (<= s8 2))
(assert (<= 0 s9))
(assert (<= s9 1))
(assert (<= 0 s10))
(assert (<= s10 1))
(assert (<= 0 s11))
(assert (<= s11 2))
(assert (<= 0 s12))
(assert (<= s12 2))
(assert (<= 0 s19))
(assert (<= s19 3))
(assert (<= 0 s20))
(assert (<= s20 2))
(assert (<= 0 s21))
(assert (<= 0 s22))
(assert (<= 0 s23))
(assert (<= 0 s24))
(assert (<= 0 s25))
(assert (<= 0 s26))
(assert (<= 0 s27))
(assert (<= 0 s28))
(assert (or (not s17) s15))
(assert (or (not s18) s16))
(assert (or s17 (not s15) s16))
(assert (or s18 (not s16) s15))
(assert (or false (and (and (not (= s7 2)) (= 2 s11) s13) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 (ite (= 0 s7) 0 1)) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28)) (and (and s14 (not (= s8 2)) (= s12 2)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 (ite (= 0 s8) 0 1)) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28)) (and (let ((s.0 (not s1))) (let ((s.1 (= 0 s8))) (and (or (and (not (<= 1 s23)) (not (<= 1 s25)) (or s.0 (not (<= 1 s22))) (not (<= 1 s21)) (or (not (<= 1 s28)) (not (and s1 (not s.1)))) (or (and s1 s.1) (not (<= 1 s27))) (not (<= 1 s24)) (or s.0 (not (<= 1 s26)))) (not (and s3 (not s5))) (not s13)) (= 0 s7)))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 1) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 (ite (= 2 s11) 2 1)) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28)) (and (let ((s.0 (= 0 s7))) (let ((s.1 (not s1))) (and (or (not s14) (not (and s4 (not s6))) (and (not (<= 1 s22)) (not (<= 1 s28)) (or (not (<= 1 s24)) (and s1 s.0)) (or s.1 (not (<= 1 s25))) (or s.1 (not (<= 1 s21))) (not (<= 1 s26)) (not (<= 1 s27)) (or (not (<= 1 s23)) (not (and (not s.0) s1))))) (= 0 s8)))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 1) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 (ite (= s12 2) 2 1)) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28)) (and (let ((s.0 (not (= s7 2)))) (let ((s.1 (not s6))) (let ((s.2 (not (= s8 2)))) (let ((s.3 (not s5))) (let ((s.4 (= 0 s8))) (let ((s.5 (= 0 s7))) (let ((s.6 (not s1))) (and s3 s.0 (not (and s3 s.0 s4 s.1 s.2 s.3 s.4 s0)) (not (and (or (not s14) (not (and s4 s.1)) (and (not (<= 1 s22)) (not (<= 1 s28)) (or (not (<= 1 s24)) (and s1 s.5)) (or s.6 (not (<= 1 s25))) (or s.6 (not (<= 1 s21))) (not (<= 1 s26)) (not (<= 1 s27)) (or (not (<= 1 s23)) (not (and (not s.5) s1))))) s.4)) s.3 (or (not (and s3 s.0 s4 s14 s.1 s.2 s.3 s0)) (not (= 0 s9))) s13 (= s7 1))))))))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 0) (= t8 s8) (= t9 0) (= t10 s10) (= t11 (ite (= 2 s11) 2 0)) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28)) (and (let ((s.0 (not s6))) (let ((s.1 (not (= s8 2)))) (let ((s.2 (not s1))) (let ((s.3 (= 0 s8))) (let ((s.4 (not s5))) (let ((s.5 (= 0 s7))) (let ((s.6 (not (= s7 2)))) (and s4 s14 s.0 s.1 (= s8 1) (not (and (or (and (not (<= 1 s23)) (not (<= 1 s25)) (or s.2 (not (<= 1 s22))) (not (<= 1 s21)) (or (not (<= 1 s28)) (not (and s1 (not s.3)))) (or (and s1 s.3) (not (<= 1 s27))) (not (<= 1 s24)) (or s.2 (not (<= 1 s26)))) (not (and s3 s.4)) (not s13)) s.5)) (or (not (= s9 1)) (not (and s3 s.6 s4 s.0 s.1 s.4 s13 s0))) (not (and s3 s.6 s4 s.0 s.1 s.4 s.5 s0)))))))))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 0) (= t9 1) (= t10 s10) (= t11 s11) (= t12 (ite (= s12 2) 2 0)) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28)) (and (and s3 (not (= s7 2)) s4 (not s6) (not (= s8 2)) (not s5) (= 0 s7) (= 0 s8) s0) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 1) (= t9 0) (= t10 s10) (= t11 s11) (= t12 (ite (= s12 2) 2 1)) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28)) (and (and (<= 1 s21) (= 0 s7)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 (+ (- 1) s21)) (= t22 s22) (= t23 (+ s23 1)) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28)) (and (and s1 (= 0 s7) (<= 1 s22)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 (+ (- 1) s22)) (= t23 s23) (= t24 (+ s24 1)) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28)) (and (and s1 (<= 1 s25) (= 0 s8)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 (+ (- 1) s25)) (= t26 s26) (= t27 (+ s27 1)) (= t28 s28)) (and (and (<= 1 s26) (= 0 s8)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 (+ (- 1) s26)) (= t27 s27) (= t28 (+ s28 1))) (and (and (<= 1 s21) (not (= 0 s7)) s1 (= 0 s8)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 (+ (- 1) s21)) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 (+ s25 1)) (= t26 s26) (= t27 s27) (= t28 s28)) (and (and (not (and s1 (= 0 s7))) (= 0 s8) (<= 1 s22)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 (+ (- 1) s22)) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 (+ s26 1)) (= t27 s27) (= t28 s28)) (and (and (not (= 0 s7)) (<= 1 s23)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 (+ (- 1) s23)) (= t24 s24) (= t25 (+ s25 1)) (= t26 s26) (= t27 s27) (= t28 s28)) (and (and (not (and s1 (= 0 s7))) (<= 1 s24)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 (+ (- 1) s24)) (= t25 s25) (= t26 (+ s26 1)) (= t27 s27) (= t28 s28)) (and (and (not (and s1 (= 0 s8))) (<= 1 s25) (= 0 s7)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 (+ s21 1)) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 (+ (- 1) s25)) (= t26 s26) (= t27 s27) (= t28 s28)) (and (and s1 (<= 1 s26) (not (= 0 s8)) (= 0 s7)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 (+ s22 1)) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 (+ (- 1) s26)) (= t27 s27) (= t28 s28)) (and (and (not (and s1 (= 0 s8))) (<= 1 s27)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 (+ s21 1)) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 (+ (- 1) s27)) (= t28 s28)) (and (and (not (= 0 s8)) (<= 1 s28)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 (+ s22 1)) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 (+ (- 1) s28))) (and (and (not (= s7 2)) s17 (not (= s8 2)) s1) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 true) (= t17 false) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28)) (and (and (not (= s7 2)) s18 (not (= s8 2)) s1) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 true) (= t16 s16) (= t17 s17) (= t18 false) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28)) (and (and (not s15) (= 0 s19) (= 0 s7) (or (<= 1 s23) (<= 1 s24))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 (ite (or s16 s15) (ite (or s18 s17) 2 3) 1)) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28)) (and (and (or (<= 1 s27) (<= 1 s28)) (= 0 s19) (not s16) (= 0 s8)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 (ite (or s16 s15) (ite (or s18 s17) 2 3) 1)) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28)) (and (and s1 (not (<= s20 0))) (<= 0 (+ (- 1) s20)) (= t0 s0) (= t1 false) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 (+ (- 1) s20)) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28)) (and (and (not s1) (not s2)) true (= t0 s0) (= t1 true) (= t2 false) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28)) (and (and (not s15) (= 0 s7)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 true) (= t16 s16) (= t17 true) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28)) (and (and (not s16) (= 0 s8)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 true) (= t17 s17) (= t18 true) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28)) (and (and (not (= s7 2)) (not (<= s20 0))) (<= 0 (+ (- 1) s20)) (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 2) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 2) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 (+ (- 1) s20)) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28)) (and (and (not (= s8 2)) (not (<= s20 0))) (<= 0 (+ (- 1) s20)) (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 2) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 2) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 (+ (- 1) s20)) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28)) (and (= s7 2) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 1) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28)) (and (= s8 2) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 1) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28))))
(assert (not (and true (or (not t17) t15) (or (not t18) t16) (or t17 (not t15) t16) (or t18 (not t16) t15) (<= 0 t7) (<= t7 2) (<= 0 t8) (<= t8 2) (<= 0 t9) (<= t9 1) (<= 0 t10) (<= t10 1) (<= 0 t11) (<= t11 2) (<= 0 t12) (<= t12 2) (<= 0 t19) (<= t19 3) (<= 0 t20) (<= t20 2) (<= 0 t21) (<= 0 t22) (<= 0 t23) (<= 0 t24) (<= 0 t25) (<= 0 t26) (<= 0 t27) (<= 0 t28))))
(check-sat)
