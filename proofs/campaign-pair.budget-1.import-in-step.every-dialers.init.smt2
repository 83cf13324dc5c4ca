; campaign-pair, budget-1: import-in-step
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
(declare-const s22 Int) ; number of Dialer with place[Dialer] = tries A and ready[Dialer] = yes and home[Dialer] = B
(declare-const s23 Int) ; number of Dialer with place[Dialer] = at A and ready[Dialer] = yes and home[Dialer] = A
(declare-const s24 Int) ; number of Dialer with place[Dialer] = at A and ready[Dialer] = yes and home[Dialer] = B
(declare-const s25 Int) ; number of Dialer with place[Dialer] = tries B and ready[Dialer] = yes and home[Dialer] = A
(declare-const s26 Int) ; number of Dialer with place[Dialer] = tries B and ready[Dialer] = yes and home[Dialer] = B
(declare-const s27 Int) ; number of Dialer with place[Dialer] = down and ready[Dialer] = yes and home[Dialer] = A
(declare-const s28 Int) ; number of Dialer with place[Dialer] = down and ready[Dialer] = yes and home[Dialer] = B
(declare-const s29 Int) ; number of Dialer with place[Dialer] = tries A and ready[Dialer] = no and home[Dialer] = A
(declare-const s30 Int) ; number of Dialer with place[Dialer] = tries A and ready[Dialer] = no and home[Dialer] = B
(declare-const s31 Int) ; number of Dialer with place[Dialer] = at A and ready[Dialer] = no and home[Dialer] = A
(declare-const s32 Int) ; number of Dialer with place[Dialer] = at A and ready[Dialer] = no and home[Dialer] = B
(declare-const s33 Int) ; number of Dialer with place[Dialer] = at B and ready[Dialer] = yes and home[Dialer] = A
(declare-const s34 Int) ; number of Dialer with place[Dialer] = at B and ready[Dialer] = yes and home[Dialer] = B
(declare-const s35 Int) ; number of Dialer with place[Dialer] = tries B and ready[Dialer] = no and home[Dialer] = A
(declare-const s36 Int) ; number of Dialer with place[Dialer] = tries B and ready[Dialer] = no and home[Dialer] = B
(declare-const s37 Int) ; number of Dialer with place[Dialer] = down and ready[Dialer] = no and home[Dialer] = A
(declare-const s38 Int) ; number of Dialer with place[Dialer] = down and ready[Dialer] = no and home[Dialer] = B
(declare-const s39 Int) ; number of Dialer with place[Dialer] = at B and ready[Dialer] = no and home[Dialer] = A
(declare-const s40 Int) ; number of Dialer with place[Dialer] = at B and ready[Dialer] = no and home[Dialer] = B
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
(assert (<= 0 s31))
(assert (<= 0 s32))
(assert (<= 0 s33))
(assert (<= 0 s34))
(assert (<= 0 s35))
(assert (<= 0 s36))
(assert (<= 0 s37))
(assert (<= 0 s38))
(assert (<= 0 s39))
(assert (<= 0 s40))
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
(assert (= s23 0))
(assert (= s24 0))
(assert (= s25 0))
(assert (= s26 0))
(assert (= s27 0))
(assert (= s28 0))
(assert (= s29 0))
(assert (= s30 0))
(assert (= s31 0))
(assert (= s32 0))
(assert (= s33 0))
(assert (= s34 0))
(assert (= s35 0))
(assert (= s36 0))
(assert (= s37 0))
(assert (= s38 0))
(assert (= s39 0))
(assert (= s40 0))
(assert (<= 1 (+ s33 s21 s30 s31 s28 s40 s26 s27 s36 s38 s34 s39 s25 s32 s24 s23 s29 s22 s35 s37)))
(assert (not (and true (or (not (= 0 s7)) (not (= s11 1))) (or (not (= s7 1)) (not (= 0 s11))) (or (not (= s7 2)) (not (= s11 1))) (or (not (= s7 2)) (not (= 0 s11))) (or (not (= s12 1)) (not (= 0 s8))) (or (not (= 0 s12)) (not (= s8 1))) (or (not (= s12 1)) (not (= s8 2))) (or (not (= s8 2)) (not (= 0 s12))))))
(check-sat)
