; campaign-pair, messages-pass: one-active
; obligation init: to be unsatisfiable
(set-logic ALL)
(declare-const s0 Bool) ; network.router[A]
(declare-const s1 Bool) ; network.router[B]
(declare-const s2 Bool) ; network.private
(declare-const s3 Bool) ; network.wan
(declare-const s4 Int) ; role[A]
(declare-const s5 Int) ; role[B]
(declare-const s6 Int) ; incumbent
(declare-const s7 Int) ; imports[A]
(declare-const s8 Int) ; imports[B]
(declare-const s9 Bool) ; import_runs[A]
(declare-const s10 Bool) ; import_runs[B]
(declare-const s11 Bool) ; listed[A]
(declare-const s12 Bool) ; listed[B]
(declare-const s13 Bool) ; stored[A]
(declare-const s14 Bool) ; stored[B]
(declare-const s15 Int) ; call
(declare-const s16 Int) ; number of Dialer with place[Dialer] = tries A and ready[Dialer] = yes and home[Dialer] = A
(declare-const s17 Int) ; number of Dialer with place[Dialer] = tries A and ready[Dialer] = yes and home[Dialer] = B
(declare-const s18 Int) ; number of Dialer with place[Dialer] = at A and ready[Dialer] = yes and home[Dialer] = A
(declare-const s19 Int) ; number of Dialer with place[Dialer] = at A and ready[Dialer] = yes and home[Dialer] = B
(declare-const s20 Int) ; number of Dialer with place[Dialer] = tries B and ready[Dialer] = yes and home[Dialer] = A
(declare-const s21 Int) ; number of Dialer with place[Dialer] = tries B and ready[Dialer] = yes and home[Dialer] = B
(declare-const s22 Int) ; number of Dialer with place[Dialer] = down and ready[Dialer] = yes and home[Dialer] = A
(declare-const s23 Int) ; number of Dialer with place[Dialer] = down and ready[Dialer] = yes and home[Dialer] = B
(declare-const s24 Int) ; number of Dialer with place[Dialer] = tries A and ready[Dialer] = no and home[Dialer] = A
(declare-const s25 Int) ; number of Dialer with place[Dialer] = tries A and ready[Dialer] = no and home[Dialer] = B
(declare-const s26 Int) ; number of Dialer with place[Dialer] = at A and ready[Dialer] = no and home[Dialer] = A
(declare-const s27 Int) ; number of Dialer with place[Dialer] = at A and ready[Dialer] = no and home[Dialer] = B
(declare-const s28 Int) ; number of Dialer with place[Dialer] = at B and ready[Dialer] = yes and home[Dialer] = A
(declare-const s29 Int) ; number of Dialer with place[Dialer] = at B and ready[Dialer] = yes and home[Dialer] = B
(declare-const s30 Int) ; number of Dialer with place[Dialer] = tries B and ready[Dialer] = no and home[Dialer] = A
(declare-const s31 Int) ; number of Dialer with place[Dialer] = tries B and ready[Dialer] = no and home[Dialer] = B
(declare-const s32 Int) ; number of Dialer with place[Dialer] = down and ready[Dialer] = no and home[Dialer] = A
(declare-const s33 Int) ; number of Dialer with place[Dialer] = down and ready[Dialer] = no and home[Dialer] = B
(declare-const s34 Int) ; number of Dialer with place[Dialer] = at B and ready[Dialer] = no and home[Dialer] = A
(declare-const s35 Int) ; number of Dialer with place[Dialer] = at B and ready[Dialer] = no and home[Dialer] = B
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
(assert (<= 0 s17))
(assert (<= 0 s18))
(assert (<= 0 s19))
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
(assert (<= 0 s30))
(assert (<= 0 s31))
(assert (<= 0 s32))
(assert (<= 0 s33))
(assert (<= 0 s34))
(assert (<= 0 s35))
(assert (= s0 true))
(assert (= s1 true))
(assert (= s2 true))
(assert (= s3 true))
(assert (= s4 0))
(assert (= s5 1))
(assert (= s6 0))
(assert (= s7 2))
(assert (= s8 2))
(assert (= s9 true))
(assert (= s10 true))
(assert (= s11 false))
(assert (= s12 false))
(assert (= s13 false))
(assert (= s14 false))
(assert (= s15 0))
(assert (= s18 0))
(assert (= s19 0))
(assert (= s20 0))
(assert (= s21 0))
(assert (= s22 0))
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
(assert (<= 1 (+ s33 s21 s20 s30 s31 s28 s17 s18 s26 s27 s34 s25 s19 s32 s24 s23 s29 s16 s22 s35)))
(assert (not (and true s2 (or (not (= 0 s4)) (not (= 0 s5))))))
(check-sat)
