; campaign-pair, one-dialer: one-dialer-is-enough
; obligation step: to be unsatisfiable
(set-logic ALL)
(declare-const s0 Bool) ; network.router[A]
(declare-const t0 Bool)
(declare-const s1 Bool) ; network.router[B]
(declare-const t1 Bool)
(declare-const s2 Bool) ; network.idle[A]
(declare-const t2 Bool)
(declare-const s3 Bool) ; network.idle[B]
(declare-const t3 Bool)
(declare-const s4 Bool) ; network.private
(declare-const t4 Bool)
(declare-const s5 Bool) ; network.wan
(declare-const t5 Bool)
(declare-const s6 Int) ; role[A]
(declare-const t6 Int)
(declare-const s7 Int) ; role[B]
(declare-const t7 Int)
(declare-const s8 Int) ; incumbent
(declare-const t8 Int)
(declare-const s9 Bool) ; gave_way
(declare-const t9 Bool)
(declare-const s10 Int) ; imports[A]
(declare-const t10 Int)
(declare-const s11 Int) ; imports[B]
(declare-const t11 Int)
(declare-const s12 Bool) ; import_runs[A]
(declare-const t12 Bool)
(declare-const s13 Bool) ; import_runs[B]
(declare-const t13 Bool)
(declare-const s14 Bool) ; listed[A]
(declare-const t14 Bool)
(declare-const s15 Bool) ; listed[B]
(declare-const t15 Bool)
(declare-const s16 Bool) ; stored[A]
(declare-const t16 Bool)
(declare-const s17 Bool) ; stored[B]
(declare-const t17 Bool)
(declare-const s18 Int) ; call
(declare-const t18 Int)
(declare-const s19 Int) ; faults left
(declare-const t19 Int)
(declare-const s20 Int) ; number of Dialer with place[Dialer] = tries A and ready[Dialer] = yes and home[Dialer] = A
(declare-const t20 Int)
(declare-const s21 Int) ; number of Dialer with place[Dialer] = at A and ready[Dialer] = yes and home[Dialer] = A
(declare-const t21 Int)
(declare-const s22 Int) ; number of Dialer with place[Dialer] = tries B and ready[Dialer] = yes and home[Dialer] = A
(declare-const t22 Int)
(declare-const s23 Int) ; number of Dialer with place[Dialer] = down and ready[Dialer] = yes and home[Dialer] = A
(declare-const t23 Int)
(declare-const s24 Int) ; number of Dialer with place[Dialer] = tries A and ready[Dialer] = no and home[Dialer] = A
(declare-const t24 Int)
(declare-const s25 Int) ; number of Dialer with place[Dialer] = at A and ready[Dialer] = no and home[Dialer] = A
(declare-const t25 Int)
(declare-const s26 Int) ; number of Dialer with place[Dialer] = at B and ready[Dialer] = yes and home[Dialer] = A
(declare-const t26 Int)
(declare-const s27 Int) ; number of Dialer with place[Dialer] = tries B and ready[Dialer] = no and home[Dialer] = A
(declare-const t27 Int)
(declare-const s28 Int) ; number of Dialer with place[Dialer] = down and ready[Dialer] = no and home[Dialer] = A
(declare-const t28 Int)
(declare-const s29 Int) ; number of Dialer with place[Dialer] = at B and ready[Dialer] = no and home[Dialer] = A
(declare-const t29 Int)
(assert (<= 0 s6))
(assert (<= s6 2))
(assert (<= 0 s7))
(assert (<= s7 2))
(assert (<= 0 s8))
(assert (<= s8 1))
(assert (<= 0 s10))
(assert (<= s10 2))
(assert (<= 0 s11))
(assert (<= s11 2))
(assert (<= 0 s18))
(assert (<= s18 3))
(assert (<= 0 s19))
(assert (<= s19 1))
(assert (<= 0 s20))
(assert (<= 0 s21))
(assert (<= 0 s22))
(assert (<= 0 s23))
(assert (<= 0 s24))
(assert (<= 0 s25))
(assert (<= 0 s26))
(assert (<= 0 s27))
(assert (<= 0 s28))
(assert (<= 0 s29))
(assert s13)
(assert s12)
(assert (not (= s7 2)))
(assert (not (= s6 2)))
(assert s5)
(assert s4)
(assert (not s3))
(assert (not s2))
(assert s1)
(assert s0)
(assert (<= 1 (+ s21 s20 s28 s26 s27 s25 s24 s23 s29 s22)))
(assert (= s28 0))
(assert (or (not (= 0 s6)) (not (= s8 1))))
(assert (or (not (= 0 s7)) (not (= 0 s6))))
(assert (or (not (= 0 s6)) (= 0 s27)))
(assert (or (= 0 s22) (not (= 0 s6))))
(assert (or (not (= s19 1)) (not (= s6 1))))
(assert (or (not (= 0 s7)) (not (= s19 1))))
(assert (or (not (= 0 s7)) (not (= 0 s8))))
(assert (or (not (= 0 s7)) (= 0 s24)))
(assert (or (not (= s19 1)) (= 0 s29)))
(assert (or (not (= s19 1)) (= 0 s27)))
(assert (or (not (= s19 1)) (= 0 s26)))
(assert (or (not (= s19 1)) (= 0 s25)))
(assert (or (not (= s19 1)) (= 0 s24)))
(assert (or (not (= s19 1)) (= 0 s23)))
(assert (or (= 0 s22) (not (= s19 1))))
(assert (or (= 0 s29) (not (= s6 1)) (not (= 0 s8))))
(assert (or (not (= s6 1)) (not (= 0 s8)) (= 0 s24)))
(assert (or (not (= s7 1)) (= 0 s27) (not (= s8 1))))
(assert (or (not (= s7 1)) (not (= s8 1)) (= 0 s25)))
(assert (or (= 0 s22) (not (= s7 1)) (not (= s8 1))))
(assert (or (not (= s7 1)) (= s21 0) (not (= s8 1))))
(assert (<= (+ s23 s22) 1))
(assert (<= (+ s25 s22) 1))
(assert (<= (+ s26 s22) 1))
(assert (<= (+ s27 s22) 1))
(assert (<= (+ s29 s22) 1))
(assert (<= (+ s24 s23) 1))
(assert (<= (+ s25 s23) 1))
(assert (<= (+ s26 s23) 1))
(assert (<= (+ s27 s23) 1))
(assert (<= (+ s23 s29) 1))
(assert (<= (+ s25 s24) 1))
(assert (<= (+ s26 s24) 1))
(assert (<= (+ s24 s29) 1))
(assert (<= (+ s26 s25) 1))
(assert (<= (+ s27 s25) 1))
(assert (<= (+ s25 s29) 1))
(assert (<= (+ s26 s27) 1))
(assert (<= (+ s26 s29) 1))
(assert (<= (+ s27 s29) 1))
(assert (or (<= (+ s21 s20) 1) (not (= s6 1))))
(assert (or (not (= s6 1)) (<= (+ s20 s22) 1)))
(assert (or (not (= s6 1)) (<= (+ s20 s23) 1)))
(assert (or (not (= s6 1)) (<= (+ s20 s24) 1)))
(assert (or (not (= s6 1)) (<= (+ s20 s25) 1)))
(assert (or (<= (+ s20 s26) 1) (not (= s6 1))))
(assert (or (<= (+ s20 s27) 1) (not (= s6 1))))
(assert (or (not (= s6 1)) (<= (+ s20 s29) 1)))
(assert (or (<= (+ s21 s22) 1) (not (= s6 1))))
(assert (or (<= (+ s21 s23) 1) (not (= s6 1))))
(assert (or (<= (+ s21 s24) 1) (not (= s6 1))))
(assert (or (<= (+ s21 s25) 1) (not (= s6 1))))
(assert (or (<= (+ s21 s26) 1) (not (= s6 1))))
(assert (or (not (= s6 1)) (<= (+ s21 s27) 1)))
(assert (or (not (= s6 1)) (<= (+ s21 s29) 1)))
(assert (or false (and (and s12 (= s10 2) (not (= s6 2))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 (ite (= 0 s6) 0 1)) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29)) (and (and (not (= s7 2)) (= 2 s11) s13) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 (ite (= 0 s7) 0 1)) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29)) (and (let ((s.0 (and s5 (= 0 s7)))) (and (or (not s12) (not (and (not s2) s0)) (and (not (<= 1 s22)) (not (<= 1 s21)) (not (<= 1 s20)) (or s.0 (not (<= 1 s29))) (or s.0 (not (<= 1 s26))) (not (<= 1 s27)) (not (<= 1 s24)))) (= 0 s6))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 1) (= t7 s7) (= t8 s8) (= t9 (let ((s.0 (and s5 (= 0 s7)))) (or s9 (not (and (or (not s12) (not (and (not s2) s0)) (and (not (<= 1 s22)) (not (<= 1 s21)) (not (<= 1 s20)) (or s.0 (not (<= 1 s29))) (or s.0 (not (<= 1 s26))) (not (<= 1 s27)) (not (<= 1 s24)))) (= 0 s6)))))) (= t10 (ite (= s10 2) 2 1)) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29)) (and (let ((s.0 (not s5))) (let ((s.1 (not (and s5 (not (= 0 s6)))))) (and (or (not (and s1 (not s3))) (and (or (not (<= 1 s22)) s.0) (or (not (<= 1 s25)) s.1) (or s.0 (not (<= 1 s24))) (or (not (<= 1 s21)) s.1) (not (<= 1 s26)) (or s.0 (not (<= 1 s27))) (or (not (<= 1 s20)) s.0)) (not s13)) (= 0 s7)))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 1) (= t8 s8) (= t9 (let ((s.0 (not s5))) (let ((s.1 (not (and s5 (not (= 0 s6)))))) (or s9 (not (and (or (not (and s1 (not s3))) (and (or (not (<= 1 s22)) s.0) (or (not (<= 1 s25)) s.1) (or s.0 (not (<= 1 s24))) (or (not (<= 1 s21)) s.1) (not (<= 1 s26)) (or s.0 (not (<= 1 s27))) (or (not (<= 1 s20)) s.0)) (not s13)) (= 0 s7))))))) (= t10 s10) (= t11 (ite (= 2 s11) 2 1)) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29)) (and (let ((s.0 (not s3))) (let ((s.1 (not s5))) (let ((s.2 (not (and s5 (not (= 0 s6)))))) (let ((s.3 (= 0 s7))) (let ((s.4 (not (= s7 2)))) (let ((s.5 (not s2))) (let ((s.6 (not (= s6 2)))) (and s12 (not (and (or (not (and s1 s.0)) (and (or (not (<= 1 s22)) s.1) (or (not (<= 1 s25)) s.2) (or s.1 (not (<= 1 s24))) (or (not (<= 1 s21)) s.2) (not (<= 1 s26)) (or s.1 (not (<= 1 s27))) (or (not (<= 1 s20)) s.1)) (not s13)) s.3)) (not (and s.4 s4 s1 s.5 s.6 s.3 s.0 s0)) s.5 s.6 (= s6 1) (or (not (and s.4 s4 s1 s13 s.5 s.6 s.0 s0)) (not (= 0 s8))) s0)))))))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 0) (= t7 s7) (= t8 0) (= t9 s9) (= t10 (ite (= s10 2) 2 0)) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29)) (and (let ((s.0 (not (= s7 2)))) (let ((s.1 (= 0 s6))) (let ((s.2 (not s2))) (let ((s.3 (not (= s6 2)))) (let ((s.4 (not s3))) (let ((s.5 (and s5 (= 0 s7)))) (and s.0 (not (and s.0 s4 s.1 s1 s.2 s.3 s.4 s0)) (or (not (and s.0 s4 s1 s12 s.2 s.3 s.4 s0)) (not (= s8 1))) s1 s13 (= s7 1) (not (and (or (not s12) (not (and s.2 s0)) (and (not (<= 1 s22)) (not (<= 1 s21)) (not (<= 1 s20)) (or s.5 (not (<= 1 s29))) (or s.5 (not (<= 1 s26))) (not (<= 1 s27)) (not (<= 1 s24)))) s.1)) s.4))))))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 0) (= t8 1) (= t9 s9) (= t10 s10) (= t11 (ite (= 2 s11) 2 0)) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29)) (and (and (not (= s7 2)) s4 (= 0 s6) s1 (not s2) (not (= s6 2)) (= 0 s7) (not s3) s0) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 1) (= t8 0) (= t9 s9) (= t10 s10) (= t11 (ite (= 2 s11) 2 1)) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29)) (and (and (<= 1 s20) (= 0 s6)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 (+ (- 1) s20)) (= t21 (+ s21 1)) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29)) (and (and (= 0 s6) (<= 1 s24)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 (+ (- 1) s24)) (= t25 (+ s25 1)) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29)) (and (and s5 (= 0 s7) (<= 1 s22)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 (+ (- 1) s22)) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 (+ s26 1)) (= t27 s27) (= t28 s28) (= t29 s29)) (and (and s5 (<= 1 s27) (= 0 s7)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 (+ (- 1) s27)) (= t28 s28) (= t29 (+ s29 1))) (and (and s5 (<= 1 s20) (not (= 0 s6)) (= 0 s7)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 (+ (- 1) s20)) (= t21 s21) (= t22 (+ s22 1)) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29)) (and (and (<= 1 s21) (not (= 0 s6))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 (+ (- 1) s21)) (= t22 (+ s22 1)) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29)) (and (and s5 (not (= 0 s6)) (<= 1 s24) (= 0 s7)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 (+ (- 1) s24)) (= t25 s25) (= t26 s26) (= t27 (+ s27 1)) (= t28 s28) (= t29 s29)) (and (and (not (= 0 s6)) (<= 1 s25)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 (+ (- 1) s25)) (= t26 s26) (= t27 (+ s27 1)) (= t28 s28) (= t29 s29)) (and (and (= 0 s6) (<= 1 s22) (not (and s5 (= 0 s7)))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 (+ s20 1)) (= t21 s21) (= t22 (+ (- 1) s22)) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29)) (and (and (<= 1 s26) (not (and s5 (= 0 s7)))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 (+ s20 1)) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 (+ (- 1) s26)) (= t27 s27) (= t28 s28) (= t29 s29)) (and (and (= 0 s6) (<= 1 s27) (not (and s5 (= 0 s7)))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 (+ s24 1)) (= t25 s25) (= t26 s26) (= t27 (+ (- 1) s27)) (= t28 s28) (= t29 s29)) (and (and (<= 1 s29) (not (and s5 (= 0 s7)))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 (+ s24 1)) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 (+ (- 1) s29))) (and (and (not (<= s19 0)) (<= 1 s20)) (<= 0 (+ (- 1) s19)) (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 (+ (- 1) s19)) (= t20 (+ (- 1) s20)) (= t21 s21) (= t22 s22) (= t23 (+ s23 1)) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29)) (and (and (<= 1 s21) (not (<= s19 0))) (<= 0 (+ (- 1) s19)) (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 (+ (- 1) s19)) (= t20 s20) (= t21 (+ (- 1) s21)) (= t22 s22) (= t23 (+ s23 1)) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29)) (and (and (not (<= s19 0)) (<= 1 s22)) (<= 0 (+ (- 1) s19)) (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 (+ (- 1) s19)) (= t20 s20) (= t21 s21) (= t22 (+ (- 1) s22)) (= t23 (+ s23 1)) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29)) (and (and (not (<= s19 0)) (<= 1 s24)) (<= 0 (+ (- 1) s19)) (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 (+ (- 1) s19)) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 (+ (- 1) s24)) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 (+ s28 1)) (= t29 s29)) (and (and (not (<= s19 0)) (<= 1 s25)) (<= 0 (+ (- 1) s19)) (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 (+ (- 1) s19)) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 (+ (- 1) s25)) (= t26 s26) (= t27 s27) (= t28 (+ s28 1)) (= t29 s29)) (and (and (not (<= s19 0)) (<= 1 s26)) (<= 0 (+ (- 1) s19)) (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 (+ (- 1) s19)) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 (+ s23 1)) (= t24 s24) (= t25 s25) (= t26 (+ (- 1) s26)) (= t27 s27) (= t28 s28) (= t29 s29)) (and (and (not (<= s19 0)) (<= 1 s27)) (<= 0 (+ (- 1) s19)) (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 (+ (- 1) s19)) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 (+ (- 1) s27)) (= t28 (+ s28 1)) (= t29 s29)) (and (and (not (<= s19 0)) (<= 1 s29)) (<= 0 (+ (- 1) s19)) (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 (+ (- 1) s19)) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 (+ s28 1)) (= t29 (+ (- 1) s29))) (and (<= 1 s23) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 (+ s20 1)) (= t21 s21) (= t22 s22) (= t23 (+ (- 1) s23)) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29)) (and (<= 1 s28) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 (+ s24 1)) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 (+ (- 1) s28)) (= t29 s29)) (and (and (not (<= s19 0)) (<= 1 s20)) (<= 0 (+ (- 1) s19)) (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 (+ (- 1) s19)) (= t20 (+ (- 1) s20)) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 (+ s24 1)) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29)) (and (and (<= 1 s21) (not (<= s19 0))) (<= 0 (+ (- 1) s19)) (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 (+ (- 1) s19)) (= t20 s20) (= t21 (+ (- 1) s21)) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 (+ s25 1)) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29)) (and (and (not (<= s19 0)) (<= 1 s22)) (<= 0 (+ (- 1) s19)) (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 (+ (- 1) s19)) (= t20 s20) (= t21 s21) (= t22 (+ (- 1) s22)) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 (+ s27 1)) (= t28 s28) (= t29 s29)) (and (and (not (<= s19 0)) (<= 1 s23)) (<= 0 (+ (- 1) s19)) (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 (+ (- 1) s19)) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 (+ (- 1) s23)) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 (+ s28 1)) (= t29 s29)) (and (and (not (<= s19 0)) (<= 1 s26)) (<= 0 (+ (- 1) s19)) (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 (+ (- 1) s19)) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 (+ (- 1) s26)) (= t27 s27) (= t28 s28) (= t29 (+ s29 1))) (and (<= 1 s24) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 (+ s20 1)) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 (+ (- 1) s24)) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29)) (and (<= 1 s25) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 (+ s21 1)) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 (+ (- 1) s25)) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29)) (and (<= 1 s27) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 (+ s22 1)) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 (+ (- 1) s27)) (= t28 s28) (= t29 s29)) (and (<= 1 s28) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 (+ s23 1)) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 (+ (- 1) s28)) (= t29 s29)) (and (<= 1 s29) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 (+ s26 1)) (= t27 s27) (= t28 s28) (= t29 (+ (- 1) s29)))))
(assert (not (and true t13 t12 (not (= t7 2)) (not (= t6 2)) t5 t4 (not t3) (not t2) t1 t0 (<= 1 (+ t21 t20 t28 t26 t27 t25 t24 t23 t29 t22)) (= t28 0) (or (not (= 0 t6)) (not (= t8 1))) (or (not (= 0 t7)) (not (= 0 t6))) (or (not (= 0 t6)) (= 0 t27)) (or (= 0 t22) (not (= 0 t6))) (or (not (= t19 1)) (not (= t6 1))) (or (not (= 0 t7)) (not (= t19 1))) (or (not (= 0 t7)) (not (= 0 t8))) (or (not (= 0 t7)) (= 0 t24)) (or (not (= t19 1)) (= 0 t29)) (or (not (= t19 1)) (= 0 t27)) (or (not (= t19 1)) (= 0 t26)) (or (not (= t19 1)) (= 0 t25)) (or (not (= t19 1)) (= 0 t24)) (or (not (= t19 1)) (= 0 t23)) (or (= 0 t22) (not (= t19 1))) (or (= 0 t29) (not (= t6 1)) (not (= 0 t8))) (or (not (= t6 1)) (not (= 0 t8)) (= 0 t24)) (or (not (= t7 1)) (= 0 t27) (not (= t8 1))) (or (not (= t7 1)) (not (= t8 1)) (= 0 t25)) (or (= 0 t22) (not (= t7 1)) (not (= t8 1))) (or (not (= t7 1)) (= t21 0) (not (= t8 1))) (<= (+ t23 t22) 1) (<= (+ t25 t22) 1) (<= (+ t26 t22) 1) (<= (+ t27 t22) 1) (<= (+ t29 t22) 1) (<= (+ t24 t23) 1) (<= (+ t25 t23) 1) (<= (+ t26 t23) 1) (<= (+ t27 t23) 1) (<= (+ t23 t29) 1) (<= (+ t25 t24) 1) (<= (+ t26 t24) 1) (<= (+ t24 t29) 1) (<= (+ t26 t25) 1) (<= (+ t27 t25) 1) (<= (+ t25 t29) 1) (<= (+ t26 t27) 1) (<= (+ t26 t29) 1) (<= (+ t27 t29) 1) (or (<= (+ t21 t20) 1) (not (= t6 1))) (or (not (= t6 1)) (<= (+ t20 t22) 1)) (or (not (= t6 1)) (<= (+ t20 t23) 1)) (or (not (= t6 1)) (<= (+ t20 t24) 1)) (or (not (= t6 1)) (<= (+ t20 t25) 1)) (or (<= (+ t20 t26) 1) (not (= t6 1))) (or (<= (+ t20 t27) 1) (not (= t6 1))) (or (not (= t6 1)) (<= (+ t20 t29) 1)) (or (<= (+ t21 t22) 1) (not (= t6 1))) (or (<= (+ t21 t23) 1) (not (= t6 1))) (or (<= (+ t21 t24) 1) (not (= t6 1))) (or (<= (+ t21 t25) 1) (not (= t6 1))) (or (<= (+ t21 t26) 1) (not (= t6 1))) (or (not (= t6 1)) (<= (+ t21 t27) 1)) (or (not (= t6 1)) (<= (+ t21 t29) 1)) (<= 0 t6) (<= t6 2) (<= 0 t7) (<= t7 2) (<= 0 t8) (<= t8 1) (<= 0 t10) (<= t10 2) (<= 0 t11) (<= t11 2) (<= 0 t18) (<= t18 3) (<= 0 t19) (<= t19 1) (<= 0 t20) (<= 0 t21) (<= 0 t22) (<= 0 t23) (<= 0 t24) (<= 0 t25) (<= 0 t26) (<= 0 t27) (<= 0 t28) (<= 0 t29))))
(check-sat)
