; campaign-pair, one-dialer: one-dialer-is-enough
; obligation bad: to be unsatisfiable
(set-logic ALL)
(declare-const s0 Bool) ; network.router[A]
(declare-const s1 Bool) ; network.router[B]
(declare-const s2 Bool) ; network.idle[A]
(declare-const s3 Bool) ; network.idle[B]
(declare-const s4 Bool) ; network.private
(declare-const s5 Bool) ; network.wan
(declare-const s6 Int) ; role[A]
(declare-const s7 Int) ; role[B]
(declare-const s8 Int) ; incumbent
(declare-const s9 Bool) ; gave_way
(declare-const s10 Int) ; imports[A]
(declare-const s11 Int) ; imports[B]
(declare-const s12 Bool) ; import_runs[A]
(declare-const s13 Bool) ; import_runs[B]
(declare-const s14 Bool) ; listed[A]
(declare-const s15 Bool) ; listed[B]
(declare-const s16 Bool) ; stored[A]
(declare-const s17 Bool) ; stored[B]
(declare-const s18 Int) ; call
(declare-const s19 Int) ; faults left
(declare-const s20 Int) ; number of Dialer with place[Dialer] = tries A and ready[Dialer] = yes and home[Dialer] = A
(declare-const s21 Int) ; number of Dialer with place[Dialer] = at A and ready[Dialer] = yes and home[Dialer] = A
(declare-const s22 Int) ; number of Dialer with place[Dialer] = tries B and ready[Dialer] = yes and home[Dialer] = A
(declare-const s23 Int) ; number of Dialer with place[Dialer] = down and ready[Dialer] = yes and home[Dialer] = A
(declare-const s24 Int) ; number of Dialer with place[Dialer] = tries A and ready[Dialer] = no and home[Dialer] = A
(declare-const s25 Int) ; number of Dialer with place[Dialer] = at A and ready[Dialer] = no and home[Dialer] = A
(declare-const s26 Int) ; number of Dialer with place[Dialer] = at B and ready[Dialer] = yes and home[Dialer] = A
(declare-const s27 Int) ; number of Dialer with place[Dialer] = tries B and ready[Dialer] = no and home[Dialer] = A
(declare-const s28 Int) ; number of Dialer with place[Dialer] = down and ready[Dialer] = no and home[Dialer] = A
(declare-const s29 Int) ; number of Dialer with place[Dialer] = at B and ready[Dialer] = no and home[Dialer] = A
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
(assert (or (not (or (= 0 s6) (<= (+ s21 s20 s28 s26 s27 s25 s24 s23 s29 s22) 1))) (and (and s12 (= s10 2) (not (= s6 2))) (not true)) (and (and (not (= s7 2)) (= 2 s11) s13) (not true)) (and (let ((s.0 (and s5 (= 0 s7)))) (and (or (not s12) (not (and (not s2) s0)) (and (not (<= 1 s22)) (not (<= 1 s21)) (not (<= 1 s20)) (or s.0 (not (<= 1 s29))) (or s.0 (not (<= 1 s26))) (not (<= 1 s27)) (not (<= 1 s24)))) (= 0 s6))) (not true)) (and (let ((s.0 (not s5))) (let ((s.1 (not (and s5 (not (= 0 s6)))))) (and (or (not (and s1 (not s3))) (and (or (not (<= 1 s22)) s.0) (or (not (<= 1 s25)) s.1) (or s.0 (not (<= 1 s24))) (or (not (<= 1 s21)) s.1) (not (<= 1 s26)) (or s.0 (not (<= 1 s27))) (or (not (<= 1 s20)) s.0)) (not s13)) (= 0 s7)))) (not true)) (and (let ((s.0 (not s3))) (let ((s.1 (not s5))) (let ((s.2 (not (and s5 (not (= 0 s6)))))) (let ((s.3 (= 0 s7))) (let ((s.4 (not (= s7 2)))) (let ((s.5 (not s2))) (let ((s.6 (not (= s6 2)))) (and s12 (not (and (or (not (and s1 s.0)) (and (or (not (<= 1 s22)) s.1) (or (not (<= 1 s25)) s.2) (or s.1 (not (<= 1 s24))) (or (not (<= 1 s21)) s.2) (not (<= 1 s26)) (or s.1 (not (<= 1 s27))) (or (not (<= 1 s20)) s.1)) (not s13)) s.3)) (not (and s.4 s4 s1 s.5 s.6 s.3 s.0 s0)) s.5 s.6 (= s6 1) (or (not (and s.4 s4 s1 s13 s.5 s.6 s.0 s0)) (not (= 0 s8))) s0)))))))) (not true)) (and (let ((s.0 (not (= s7 2)))) (let ((s.1 (= 0 s6))) (let ((s.2 (not s2))) (let ((s.3 (not (= s6 2)))) (let ((s.4 (not s3))) (let ((s.5 (and s5 (= 0 s7)))) (and s.0 (not (and s.0 s4 s.1 s1 s.2 s.3 s.4 s0)) (or (not (and s.0 s4 s1 s12 s.2 s.3 s.4 s0)) (not (= s8 1))) s1 s13 (= s7 1) (not (and (or (not s12) (not (and s.2 s0)) (and (not (<= 1 s22)) (not (<= 1 s21)) (not (<= 1 s20)) (or s.5 (not (<= 1 s29))) (or s.5 (not (<= 1 s26))) (not (<= 1 s27)) (not (<= 1 s24)))) s.1)) s.4))))))) (not true)) (and (and (not (= s7 2)) s4 (= 0 s6) s1 (not s2) (not (= s6 2)) (= 0 s7) (not s3) s0) (not true)) (and (and (<= 1 s20) (= 0 s6)) (not true)) (and (and (= 0 s6) (<= 1 s24)) (not true)) (and (and s5 (= 0 s7) (<= 1 s22)) (not true)) (and (and s5 (<= 1 s27) (= 0 s7)) (not true)) (and (and s5 (<= 1 s20) (not (= 0 s6)) (= 0 s7)) (not true)) (and (and (<= 1 s21) (not (= 0 s6))) (not true)) (and (and s5 (not (= 0 s6)) (<= 1 s24) (= 0 s7)) (not true)) (and (and (not (= 0 s6)) (<= 1 s25)) (not true)) (and (and (= 0 s6) (<= 1 s22) (not (and s5 (= 0 s7)))) (not true)) (and (and (<= 1 s26) (not (and s5 (= 0 s7)))) (not true)) (and (and (= 0 s6) (<= 1 s27) (not (and s5 (= 0 s7)))) (not true)) (and (and (<= 1 s29) (not (and s5 (= 0 s7)))) (not true)) (and (and (not (<= s19 0)) (<= 1 s20)) (not (<= 0 (+ (- 1) s19)))) (and (and (<= 1 s21) (not (<= s19 0))) (not (<= 0 (+ (- 1) s19)))) (and (and (not (<= s19 0)) (<= 1 s22)) (not (<= 0 (+ (- 1) s19)))) (and (and (not (<= s19 0)) (<= 1 s24)) (not (<= 0 (+ (- 1) s19)))) (and (and (not (<= s19 0)) (<= 1 s25)) (not (<= 0 (+ (- 1) s19)))) (and (and (not (<= s19 0)) (<= 1 s26)) (not (<= 0 (+ (- 1) s19)))) (and (and (not (<= s19 0)) (<= 1 s27)) (not (<= 0 (+ (- 1) s19)))) (and (and (not (<= s19 0)) (<= 1 s29)) (not (<= 0 (+ (- 1) s19)))) (and (<= 1 s23) (not true)) (and (<= 1 s28) (not true)) (and (and (not (<= s19 0)) (<= 1 s20)) (not (<= 0 (+ (- 1) s19)))) (and (and (<= 1 s21) (not (<= s19 0))) (not (<= 0 (+ (- 1) s19)))) (and (and (not (<= s19 0)) (<= 1 s22)) (not (<= 0 (+ (- 1) s19)))) (and (and (not (<= s19 0)) (<= 1 s23)) (not (<= 0 (+ (- 1) s19)))) (and (and (not (<= s19 0)) (<= 1 s26)) (not (<= 0 (+ (- 1) s19)))) (and (<= 1 s24) (not true)) (and (<= 1 s25) (not true)) (and (<= 1 s27) (not true)) (and (<= 1 s28) (not true)) (and (<= 1 s29) (not true))))
(check-sat)
