; campaign-pair, single: failover-when-single
; obligation bad: to be unsatisfiable
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
(assert (<= 0 s21))
(assert (<= 0 s22))
(assert (<= 0 s23))
(assert (<= 0 s24))
(assert (<= 0 s25))
(assert (<= 0 s26))
(assert (<= 0 s27))
(assert (<= 0 s28))
(assert (<= 0 s29))
(assert (not (= 0 s8)))
(assert (or (= 0 s8) (and (and (not (= s7 2)) (= 2 s11) s13) (not true)) (and (and s14 (not (= s8 2)) (= s12 2)) (not true)) (and (and s3 (not (= s7 2)) s4 (not s6) (not (= s8 2)) (not s5) (= 0 s7) (= 0 s8) s0) (not true)) (and (and (<= 1 s20) (= 0 s7)) (not true)) (and (and (<= 1 s24) (= 0 s7)) (not true)) (and (and s1 (= 0 s8) (<= 1 s22)) (not true)) (and (and s1 (<= 1 s27) (= 0 s8)) (not true)) (and (and (not (= 0 s7)) (<= 1 s20) s1 (= 0 s8)) (not true)) (and (and (<= 1 s21) (not (= 0 s7))) (not true)) (and (and (not (= 0 s7)) s1 (<= 1 s24) (= 0 s8)) (not true)) (and (and (not (= 0 s7)) (<= 1 s25)) (not true)) (and (and (not (and s1 (= 0 s8))) (= 0 s7) (<= 1 s22)) (not true)) (and (and (<= 1 s26) (not (and s1 (= 0 s8)))) (not true)) (and (and (not (and s1 (= 0 s8))) (<= 1 s27) (= 0 s7)) (not true)) (and (and (not (and s1 (= 0 s8))) (<= 1 s29)) (not true)) (and (not (= s7 2)) (not true)) (and (not (= s8 2)) (not true)) (and (= s7 2) (not true)) (and (= s8 2) (not true)) (and s13 (not true)) (and s14 (not true)) (and (not s13) (not true)) (and (not s14) (not true)) (and (<= 1 s20) (not true)) (and (<= 1 s21) (not true)) (and (<= 1 s22) (not true)) (and (<= 1 s24) (not true)) (and (<= 1 s25) (not true)) (and (<= 1 s26) (not true)) (and (<= 1 s27) (not true)) (and (<= 1 s29) (not true)) (and (<= 1 s23) (not true)) (and (<= 1 s28) (not true)) (and (<= 1 s20) (not true)) (and (<= 1 s21) (not true)) (and (<= 1 s22) (not true)) (and (<= 1 s23) (not true)) (and (<= 1 s26) (not true)) (and (<= 1 s24) (not true)) (and (<= 1 s25) (not true)) (and (<= 1 s27) (not true)) (and (<= 1 s28) (not true)) (and (<= 1 s29) (not true))))
(check-sat)
