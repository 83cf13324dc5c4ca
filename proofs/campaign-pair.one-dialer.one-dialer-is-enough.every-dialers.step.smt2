; campaign-pair, one-dialer: one-dialer-is-enough
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
(declare-const s22 Int) ; number of Dialer with place[Dialer] = at A and ready[Dialer] = yes and home[Dialer] = A
(declare-const t22 Int)
(declare-const s23 Int) ; number of Dialer with place[Dialer] = tries B and ready[Dialer] = yes and home[Dialer] = A
(declare-const t23 Int)
(declare-const s24 Int) ; number of Dialer with place[Dialer] = down and ready[Dialer] = yes and home[Dialer] = A
(declare-const t24 Int)
(declare-const s25 Int) ; number of Dialer with place[Dialer] = tries A and ready[Dialer] = no and home[Dialer] = A
(declare-const t25 Int)
(declare-const s26 Int) ; number of Dialer with place[Dialer] = at A and ready[Dialer] = no and home[Dialer] = A
(declare-const t26 Int)
(declare-const s27 Int) ; number of Dialer with place[Dialer] = at B and ready[Dialer] = yes and home[Dialer] = A
(declare-const t27 Int)
(declare-const s28 Int) ; number of Dialer with place[Dialer] = tries B and ready[Dialer] = no and home[Dialer] = A
(declare-const t28 Int)
(declare-const s29 Int) ; number of Dialer with place[Dialer] = down and ready[Dialer] = no and home[Dialer] = A
(declare-const t29 Int)
(declare-const s30 Int) ; number of Dialer with place[Dialer] = at B and ready[Dialer] = no and home[Dialer] = A
(declare-const t30 Int)
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
(assert (<= s20 1))
(assert (<= 0 s21))
(assert (<= 0 s22))
(assert (<= 0 s23))
(assert (<= 0 s24))
(assert (<= 0 s25))
(assert (<= 0 s26))
(assert (<= 0 s27))
(assert (<= 0 s28))
(assert (<= 0 s29))
(assert (<= 0 s30))
(assert s14)
(assert s13)
(assert (not (= s8 2)))
(assert (not (= s7 2)))
(assert (not s6))
(assert (not s5))
(assert s4)
(assert s3)
(assert s1)
(assert s0)
(assert (<= 1 (+ s21 s30 s28 s26 s27 s25 s24 s23 s29 s22)))
(assert (= 0 s29))
(assert (or (not (= 0 s7)) (not (= s9 1))))
(assert (or (not (= 0 s7)) (not (= 0 s8))))
(assert (or (not (= 0 s7)) (= s28 0)))
(assert (or (not (= 0 s7)) (= 0 s23)))
(assert (or (not (= s7 1)) (not (= s20 1))))
(assert (or (not (= s20 1)) (not (= 0 s8))))
(assert (or (not (= 0 s9)) (not (= 0 s8))))
(assert (or (not (= 0 s8)) (= 0 s25)))
(assert (or (not (= s20 1)) (= s30 0)))
(assert (or (= s28 0) (not (= s20 1))))
(assert (or (not (= s20 1)) (= 0 s27)))
(assert (or (= 0 s26) (not (= s20 1))))
(assert (or (not (= s20 1)) (= 0 s25)))
(assert (or (not (= s20 1)) (= 0 s24)))
(assert (or (= 0 s23) (not (= s20 1))))
(assert (or (not (= s7 1)) (not (= 0 s9)) (= s30 0)))
(assert (or (not (= s7 1)) (not (= 0 s9)) (= 0 s25)))
(assert (or (not (= s9 1)) (= s28 0) (not (= s8 1))))
(assert (or (not (= s9 1)) (= 0 s26) (not (= s8 1))))
(assert (or (not (= s9 1)) (= 0 s23) (not (= s8 1))))
(assert (or (= 0 s22) (not (= s9 1)) (not (= s8 1))))
(assert (<= (+ s24 s23) 1))
(assert (<= (+ s26 s23) 1))
(assert (<= (+ s27 s23) 1))
(assert (<= (+ s28 s23) 1))
(assert (<= (+ s30 s23) 1))
(assert (<= (+ s25 s24) 1))
(assert (<= (+ s26 s24) 1))
(assert (<= (+ s27 s24) 1))
(assert (<= (+ s28 s24) 1))
(assert (<= (+ s30 s24) 1))
(assert (<= (+ s26 s25) 1))
(assert (<= (+ s27 s25) 1))
(assert (<= (+ s30 s25) 1))
(assert (<= s26 1))
(assert (<= (+ s26 s27) 1))
(assert (<= (+ s28 s26) 1))
(assert (<= (+ s30 s26) 1))
(assert (<= (+ s28 s27) 1))
(assert (<= (+ s30 s27) 1))
(assert (<= (+ s30 s28) 1))
(assert (or (not (= s7 1)) (<= (+ s21 s22) 1)))
(assert (or (not (= s7 1)) (<= (+ s21 s23) 1)))
(assert (or (not (= s7 1)) (<= (+ s21 s24) 1)))
(assert (or (not (= s7 1)) (<= (+ s21 s25) 1)))
(assert (or (<= (+ s21 s26) 1) (not (= s7 1))))
(assert (or (not (= s7 1)) (<= (+ s21 s27) 1)))
(assert (or (not (= s7 1)) (<= (+ s21 s28) 1)))
(assert (or (<= (+ s21 s30) 1) (not (= s7 1))))
(assert (or (<= (+ s23 s22) 1) (not (= s7 1))))
(assert (or (<= (+ s24 s22) 1) (not (= s7 1))))
(assert (or (not (= s7 1)) (<= (+ s25 s22) 1)))
(assert (or (not (= s7 1)) (<= (+ s26 s22) 1)))
(assert (or (<= (+ s27 s22) 1) (not (= s7 1))))
(assert (or (not (= s7 1)) (<= (+ s28 s22) 1)))
(assert (or (not (= s7 1)) (<= (+ s30 s22) 1)))
(assert (or false (and (and (not (= s7 2)) (= 2 s11) s13) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 (ite (= 0 s7) 0 1)) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30)) (and (and s14 (not (= s8 2)) (= s12 2)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 (ite (= 0 s8) 0 1)) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30)) (and (let ((s.0 (and s1 (= 0 s8)))) (and (or (and (not (<= 1 s22)) (not (<= 1 s23)) (not (<= 1 s25)) (not (<= 1 s28)) (not (<= 1 s21)) (or s.0 (not (<= 1 s27))) (or (not (<= 1 s30)) s.0)) (not (and s3 (not s5))) (not s13)) (= 0 s7))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 1) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 (ite (= 2 s11) 2 1)) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30)) (and (let ((s.0 (not (and (not (= 0 s7)) s1)))) (let ((s.1 (not s1))) (and (or (not s14) (and (or (not (<= 1 s22)) s.0) (or s.1 (not (<= 1 s23))) (or s.1 (not (<= 1 s25))) (or s.1 (not (<= 1 s21))) (or (not (<= 1 s26)) s.0) (not (<= 1 s27)) (or s.1 (not (<= 1 s28)))) (not (and s4 (not s6)))) (= 0 s8)))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 1) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 (ite (= s12 2) 2 1)) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30)) (and (let ((s.0 (not (= s7 2)))) (let ((s.1 (not s6))) (let ((s.2 (not (= s8 2)))) (let ((s.3 (not s5))) (let ((s.4 (= 0 s8))) (let ((s.5 (not (and (not (= 0 s7)) s1)))) (let ((s.6 (not s1))) (and s3 s.0 (not (and s3 s.0 s4 s.1 s.2 s.3 s.4 s0)) s.3 (or (not (and s3 s.0 s4 s14 s.1 s.2 s.3 s0)) (not (= 0 s9))) s13 (= s7 1) (not (and (or (not s14) (and (or (not (<= 1 s22)) s.5) (or s.6 (not (<= 1 s23))) (or s.6 (not (<= 1 s25))) (or s.6 (not (<= 1 s21))) (or (not (<= 1 s26)) s.5) (not (<= 1 s27)) (or s.6 (not (<= 1 s28)))) (not (and s4 s.1))) s.4)))))))))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 0) (= t8 s8) (= t9 0) (= t10 s10) (= t11 (ite (= 2 s11) 2 0)) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30)) (and (let ((s.0 (not s6))) (let ((s.1 (not (= s8 2)))) (let ((s.2 (not (= s7 2)))) (let ((s.3 (not s5))) (let ((s.4 (and s1 (= 0 s8)))) (let ((s.5 (= 0 s7))) (and s4 s14 s.0 s.1 (= s8 1) (or (not (= s9 1)) (not (and s3 s.2 s4 s.0 s.1 s.3 s13 s0))) (not (and (or (and (not (<= 1 s22)) (not (<= 1 s23)) (not (<= 1 s25)) (not (<= 1 s28)) (not (<= 1 s21)) (or s.4 (not (<= 1 s27))) (or (not (<= 1 s30)) s.4)) (not (and s3 s.3)) (not s13)) s.5)) (not (and s3 s.2 s4 s.0 s.1 s.3 s.5 s0))))))))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 0) (= t9 1) (= t10 s10) (= t11 s11) (= t12 (ite (= s12 2) 2 0)) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30)) (and (and s3 (not (= s7 2)) s4 (not s6) (not (= s8 2)) (not s5) (= 0 s7) (= 0 s8) s0) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 1) (= t9 0) (= t10 s10) (= t11 s11) (= t12 (ite (= s12 2) 2 1)) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30)) (and (and (<= 1 s21) (= 0 s7)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 (+ (- 1) s21)) (= t22 (+ s22 1)) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30)) (and (and (<= 1 s25) (= 0 s7)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 (+ (- 1) s25)) (= t26 (+ s26 1)) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30)) (and (and (<= 1 s23) s1 (= 0 s8)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 (+ (- 1) s23)) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 (+ s27 1)) (= t28 s28) (= t29 s29) (= t30 s30)) (and (and s1 (= 0 s8) (<= 1 s28)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 (+ (- 1) s28)) (= t29 s29) (= t30 (+ s30 1))) (and (and (<= 1 s21) (not (= 0 s7)) s1 (= 0 s8)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 (+ (- 1) s21)) (= t22 s22) (= t23 (+ s23 1)) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30)) (and (and (not (= 0 s7)) (<= 1 s22)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 (+ (- 1) s22)) (= t23 (+ s23 1)) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30)) (and (and (not (= 0 s7)) s1 (<= 1 s25) (= 0 s8)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 (+ (- 1) s25)) (= t26 s26) (= t27 s27) (= t28 (+ s28 1)) (= t29 s29) (= t30 s30)) (and (and (not (= 0 s7)) (<= 1 s26)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 (+ (- 1) s26)) (= t27 s27) (= t28 (+ s28 1)) (= t29 s29) (= t30 s30)) (and (and (<= 1 s23) (not (and s1 (= 0 s8))) (= 0 s7)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 (+ s21 1)) (= t22 s22) (= t23 (+ (- 1) s23)) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30)) (and (and (not (and s1 (= 0 s8))) (<= 1 s27)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 (+ s21 1)) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 (+ (- 1) s27)) (= t28 s28) (= t29 s29) (= t30 s30)) (and (and (not (and s1 (= 0 s8))) (= 0 s7) (<= 1 s28)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 (+ s25 1)) (= t26 s26) (= t27 s27) (= t28 (+ (- 1) s28)) (= t29 s29) (= t30 s30)) (and (and (not (and s1 (= 0 s8))) (<= 1 s30)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 (+ s25 1)) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 (+ (- 1) s30))) (and (and (<= 1 s21) (not (<= s20 0))) (<= 0 (+ (- 1) s20)) (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 (+ (- 1) s20)) (= t21 (+ (- 1) s21)) (= t22 s22) (= t23 s23) (= t24 (+ s24 1)) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30)) (and (and (not (<= s20 0)) (<= 1 s22)) (<= 0 (+ (- 1) s20)) (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 (+ (- 1) s20)) (= t21 s21) (= t22 (+ (- 1) s22)) (= t23 s23) (= t24 (+ s24 1)) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30)) (and (and (<= 1 s23) (not (<= s20 0))) (<= 0 (+ (- 1) s20)) (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 (+ (- 1) s20)) (= t21 s21) (= t22 s22) (= t23 (+ (- 1) s23)) (= t24 (+ s24 1)) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30)) (and (and (<= 1 s25) (not (<= s20 0))) (<= 0 (+ (- 1) s20)) (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 (+ (- 1) s20)) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 (+ (- 1) s25)) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 (+ s29 1)) (= t30 s30)) (and (and (<= 1 s26) (not (<= s20 0))) (<= 0 (+ (- 1) s20)) (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 (+ (- 1) s20)) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 (+ (- 1) s26)) (= t27 s27) (= t28 s28) (= t29 (+ s29 1)) (= t30 s30)) (and (and (<= 1 s27) (not (<= s20 0))) (<= 0 (+ (- 1) s20)) (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 (+ (- 1) s20)) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 (+ s24 1)) (= t25 s25) (= t26 s26) (= t27 (+ (- 1) s27)) (= t28 s28) (= t29 s29) (= t30 s30)) (and (and (not (<= s20 0)) (<= 1 s28)) (<= 0 (+ (- 1) s20)) (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 (+ (- 1) s20)) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 (+ (- 1) s28)) (= t29 (+ s29 1)) (= t30 s30)) (and (and (not (<= s20 0)) (<= 1 s30)) (<= 0 (+ (- 1) s20)) (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 (+ (- 1) s20)) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 (+ s29 1)) (= t30 (+ (- 1) s30))) (and (<= 1 s24) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 (+ s21 1)) (= t22 s22) (= t23 s23) (= t24 (+ (- 1) s24)) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30)) (and (<= 1 s29) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 (+ s25 1)) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 (+ (- 1) s29)) (= t30 s30)) (and (and (<= 1 s21) (not (<= s20 0))) (<= 0 (+ (- 1) s20)) (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 (+ (- 1) s20)) (= t21 (+ (- 1) s21)) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 (+ s25 1)) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30)) (and (and (not (<= s20 0)) (<= 1 s22)) (<= 0 (+ (- 1) s20)) (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 (+ (- 1) s20)) (= t21 s21) (= t22 (+ (- 1) s22)) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 (+ s26 1)) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30)) (and (and (<= 1 s23) (not (<= s20 0))) (<= 0 (+ (- 1) s20)) (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 (+ (- 1) s20)) (= t21 s21) (= t22 s22) (= t23 (+ (- 1) s23)) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 (+ s28 1)) (= t29 s29) (= t30 s30)) (and (and (<= 1 s24) (not (<= s20 0))) (<= 0 (+ (- 1) s20)) (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 (+ (- 1) s20)) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 (+ (- 1) s24)) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 (+ s29 1)) (= t30 s30)) (and (and (<= 1 s27) (not (<= s20 0))) (<= 0 (+ (- 1) s20)) (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 (+ (- 1) s20)) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 (+ (- 1) s27)) (= t28 s28) (= t29 s29) (= t30 (+ s30 1))) (and (<= 1 s25) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 (+ s21 1)) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 (+ (- 1) s25)) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30)) (and (<= 1 s26) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 (+ s22 1)) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 (+ (- 1) s26)) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30)) (and (<= 1 s28) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 (+ s23 1)) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 (+ (- 1) s28)) (= t29 s29) (= t30 s30)) (and (<= 1 s29) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 (+ s24 1)) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 (+ (- 1) s29)) (= t30 s30)) (and (<= 1 s30) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 (+ s27 1)) (= t28 s28) (= t29 s29) (= t30 (+ (- 1) s30)))))
(assert (not (and true t14 t13 (not (= t8 2)) (not (= t7 2)) (not t6) (not t5) t4 t3 t1 t0 (<= 1 (+ t21 t30 t28 t26 t27 t25 t24 t23 t29 t22)) (= 0 t29) (or (not (= 0 t7)) (not (= t9 1))) (or (not (= 0 t7)) (not (= 0 t8))) (or (not (= 0 t7)) (= t28 0)) (or (not (= 0 t7)) (= 0 t23)) (or (not (= t7 1)) (not (= t20 1))) (or (not (= t20 1)) (not (= 0 t8))) (or (not (= 0 t9)) (not (= 0 t8))) (or (not (= 0 t8)) (= 0 t25)) (or (not (= t20 1)) (= t30 0)) (or (= t28 0) (not (= t20 1))) (or (not (= t20 1)) (= 0 t27)) (or (= 0 t26) (not (= t20 1))) (or (not (= t20 1)) (= 0 t25)) (or (not (= t20 1)) (= 0 t24)) (or (= 0 t23) (not (= t20 1))) (or (not (= t7 1)) (not (= 0 t9)) (= t30 0)) (or (not (= t7 1)) (not (= 0 t9)) (= 0 t25)) (or (not (= t9 1)) (= t28 0) (not (= t8 1))) (or (not (= t9 1)) (= 0 t26) (not (= t8 1))) (or (not (= t9 1)) (= 0 t23) (not (= t8 1))) (or (= 0 t22) (not (= t9 1)) (not (= t8 1))) (<= (+ t24 t23) 1) (<= (+ t26 t23) 1) (<= (+ t27 t23) 1) (<= (+ t28 t23) 1) (<= (+ t30 t23) 1) (<= (+ t25 t24) 1) (<= (+ t26 t24) 1) (<= (+ t27 t24) 1) (<= (+ t28 t24) 1) (<= (+ t30 t24) 1) (<= (+ t26 t25) 1) (<= (+ t27 t25) 1) (<= (+ t30 t25) 1) (<= t26 1) (<= (+ t26 t27) 1) (<= (+ t28 t26) 1) (<= (+ t30 t26) 1) (<= (+ t28 t27) 1) (<= (+ t30 t27) 1) (<= (+ t30 t28) 1) (or (not (= t7 1)) (<= (+ t21 t22) 1)) (or (not (= t7 1)) (<= (+ t21 t23) 1)) (or (not (= t7 1)) (<= (+ t21 t24) 1)) (or (not (= t7 1)) (<= (+ t21 t25) 1)) (or (<= (+ t21 t26) 1) (not (= t7 1))) (or (not (= t7 1)) (<= (+ t21 t27) 1)) (or (not (= t7 1)) (<= (+ t21 t28) 1)) (or (<= (+ t21 t30) 1) (not (= t7 1))) (or (<= (+ t23 t22) 1) (not (= t7 1))) (or (<= (+ t24 t22) 1) (not (= t7 1))) (or (not (= t7 1)) (<= (+ t25 t22) 1)) (or (not (= t7 1)) (<= (+ t26 t22) 1)) (or (<= (+ t27 t22) 1) (not (= t7 1))) (or (not (= t7 1)) (<= (+ t28 t22) 1)) (or (not (= t7 1)) (<= (+ t30 t22) 1)) (<= 0 t7) (<= t7 2) (<= 0 t8) (<= t8 2) (<= 0 t9) (<= t9 1) (<= 0 t10) (<= t10 1) (<= 0 t11) (<= t11 2) (<= 0 t12) (<= t12 2) (<= 0 t19) (<= t19 3) (<= 0 t20) (<= t20 1) (<= 0 t21) (<= 0 t22) (<= 0 t23) (<= 0 t24) (<= 0 t25) (<= 0 t26) (<= 0 t27) (<= 0 t28) (<= 0 t29) (<= 0 t30))))
(check-sat)
