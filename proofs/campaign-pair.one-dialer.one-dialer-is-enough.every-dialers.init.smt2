; campaign-pair, one-dialer: one-dialer-is-enough
; obligation init: to be unsatisfiable
(set-logic ALL)
(declare-const s0 Bool) ; network.private
(declare-const s1 Bool) ; network.wan
(declare-const s2 Bool) ; network.at_once
(declare-const s3 Bool) ; network.router[A]
(declare-const s4 Bool) ; network.router[B]
(declare-const s5 Bool) ; network.idle[A]
(declare-const s6 Bool) ; network.idle[B]
(declare-const s7 Int) ; role[A]
(declare-const s8 Int) ; role[B]
(declare-const s9 Int) ; incumbent
(declare-const s10 Int) ; keeper
(declare-const s11 Int) ; imports[A]
(declare-const s12 Int) ; imports[B]
(declare-const s13 Bool) ; import_runs[A]
(declare-const s14 Bool) ; import_runs[B]
(declare-const s15 Bool) ; listed[A]
(declare-const s16 Bool) ; listed[B]
(declare-const s17 Bool) ; stored[A]
(declare-const s18 Bool) ; stored[B]
(declare-const s19 Int) ; call
(declare-const s20 Int) ; faults left
(declare-const s21 Int) ; number of Dialer with place[Dialer] = tries A and ready[Dialer] = yes and home[Dialer] = A
(declare-const s22 Int) ; number of Dialer with place[Dialer] = at A and ready[Dialer] = yes and home[Dialer] = A
(declare-const s23 Int) ; number of Dialer with place[Dialer] = tries B and ready[Dialer] = yes and home[Dialer] = A
(declare-const s24 Int) ; number of Dialer with place[Dialer] = down and ready[Dialer] = yes and home[Dialer] = A
(declare-const s25 Int) ; number of Dialer with place[Dialer] = tries A and ready[Dialer] = no and home[Dialer] = A
(declare-const s26 Int) ; number of Dialer with place[Dialer] = at A and ready[Dialer] = no and home[Dialer] = A
(declare-const s27 Int) ; number of Dialer with place[Dialer] = at B and ready[Dialer] = yes and home[Dialer] = A
(declare-const s28 Int) ; number of Dialer with place[Dialer] = tries B and ready[Dialer] = no and home[Dialer] = A
(declare-const s29 Int) ; number of Dialer with place[Dialer] = down and ready[Dialer] = no and home[Dialer] = A
(declare-const s30 Int) ; number of Dialer with place[Dialer] = at B and ready[Dialer] = no and home[Dialer] = A
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
(assert (= s0 true))
(assert (= s1 true))
(assert (= s2 false))
(assert (= s3 true))
(assert (= s4 true))
(assert (= s5 false))
(assert (= s6 false))
(assert (= s7 0))
(assert (= s8 1))
(assert (= s9 0))
(assert (= s10 0))
(assert (= s11 2))
(assert (= s12 2))
(assert (= s13 true))
(assert (= s14 true))
(assert (= s15 false))
(assert (= s16 false))
(assert (= s17 false))
(assert (= s18 false))
(assert (= s19 0))
(assert (= s20 1))
(assert (= s22 0))
(assert (= s23 0))
(assert (= s24 0))
(assert (= s25 0))
(assert (= s26 0))
(assert (= s27 0))
(assert (= s28 0))
(assert (= s29 0))
(assert (= s30 0))
(assert (<= 1 (+ s21 s30 s28 s26 s27 s25 s24 s23 s29 s22)))
(assert (not (and true s14 s13 (not (= s8 2)) (not (= s7 2)) (not s6) (not s5) s4 s3 s1 s0 (<= 1 (+ s21 s30 s28 s26 s27 s25 s24 s23 s29 s22)) (= 0 s29) (or (not (= 0 s7)) (not (= s9 1))) (or (not (= 0 s7)) (not (= 0 s8))) (or (not (= 0 s7)) (= s28 0)) (or (not (= 0 s7)) (= 0 s23)) (or (not (= s7 1)) (not (= s20 1))) (or (not (= s20 1)) (not (= 0 s8))) (or (not (= 0 s9)) (not (= 0 s8))) (or (not (= 0 s8)) (= 0 s25)) (or (not (= s20 1)) (= s30 0)) (or (= s28 0) (not (= s20 1))) (or (not (= s20 1)) (= 0 s27)) (or (= 0 s26) (not (= s20 1))) (or (not (= s20 1)) (= 0 s25)) (or (not (= s20 1)) (= 0 s24)) (or (= 0 s23) (not (= s20 1))) (or (not (= s7 1)) (not (= 0 s9)) (= s30 0)) (or (not (= s7 1)) (not (= 0 s9)) (= 0 s25)) (or (not (= s9 1)) (= s28 0) (not (= s8 1))) (or (not (= s9 1)) (= 0 s26) (not (= s8 1))) (or (not (= s9 1)) (= 0 s23) (not (= s8 1))) (or (= 0 s22) (not (= s9 1)) (not (= s8 1))) (<= (+ s24 s23) 1) (<= (+ s26 s23) 1) (<= (+ s27 s23) 1) (<= (+ s28 s23) 1) (<= (+ s30 s23) 1) (<= (+ s25 s24) 1) (<= (+ s26 s24) 1) (<= (+ s27 s24) 1) (<= (+ s28 s24) 1) (<= (+ s30 s24) 1) (<= (+ s26 s25) 1) (<= (+ s27 s25) 1) (<= (+ s30 s25) 1) (<= s26 1) (<= (+ s26 s27) 1) (<= (+ s28 s26) 1) (<= (+ s30 s26) 1) (<= (+ s28 s27) 1) (<= (+ s30 s27) 1) (<= (+ s30 s28) 1) (or (not (= s7 1)) (<= (+ s21 s22) 1)) (or (not (= s7 1)) (<= (+ s21 s23) 1)) (or (not (= s7 1)) (<= (+ s21 s24) 1)) (or (not (= s7 1)) (<= (+ s21 s25) 1)) (or (<= (+ s21 s26) 1) (not (= s7 1))) (or (not (= s7 1)) (<= (+ s21 s27) 1)) (or (not (= s7 1)) (<= (+ s21 s28) 1)) (or (<= (+ s21 s30) 1) (not (= s7 1))) (or (<= (+ s23 s22) 1) (not (= s7 1))) (or (<= (+ s24 s22) 1) (not (= s7 1))) (or (not (= s7 1)) (<= (+ s25 s22) 1)) (or (not (= s7 1)) (<= (+ s26 s22) 1)) (or (<= (+ s27 s22) 1) (not (= s7 1))) (or (not (= s7 1)) (<= (+ s28 s22) 1)) (or (not (= s7 1)) (<= (+ s30 s22) 1)))))
(check-sat)
