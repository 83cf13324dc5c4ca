; campaign-pair, recovering: failback
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
(declare-const s20 Int) ; number of Dialer with place[Dialer] = tries A and ready[Dialer] = no and home[Dialer] = A
(declare-const s21 Int) ; number of Dialer with place[Dialer] = tries A and ready[Dialer] = no and home[Dialer] = B
(declare-const s22 Int) ; number of Dialer with place[Dialer] = tries A and ready[Dialer] = yes and home[Dialer] = A
(declare-const s23 Int) ; number of Dialer with place[Dialer] = tries A and ready[Dialer] = yes and home[Dialer] = B
(declare-const s24 Int) ; number of Dialer with place[Dialer] = tries B and ready[Dialer] = no and home[Dialer] = A
(declare-const s25 Int) ; number of Dialer with place[Dialer] = tries B and ready[Dialer] = no and home[Dialer] = B
(declare-const s26 Int) ; number of Dialer with place[Dialer] = tries B and ready[Dialer] = yes and home[Dialer] = A
(declare-const s27 Int) ; number of Dialer with place[Dialer] = tries B and ready[Dialer] = yes and home[Dialer] = B
(declare-const s28 Int) ; number of Dialer with place[Dialer] = at A and ready[Dialer] = no and home[Dialer] = A
(declare-const s29 Int) ; number of Dialer with place[Dialer] = at A and ready[Dialer] = no and home[Dialer] = B
(declare-const s30 Int) ; number of Dialer with place[Dialer] = at A and ready[Dialer] = yes and home[Dialer] = A
(declare-const s31 Int) ; number of Dialer with place[Dialer] = at A and ready[Dialer] = yes and home[Dialer] = B
(declare-const s32 Int) ; number of Dialer with place[Dialer] = at B and ready[Dialer] = no and home[Dialer] = A
(declare-const s33 Int) ; number of Dialer with place[Dialer] = at B and ready[Dialer] = no and home[Dialer] = B
(declare-const s34 Int) ; number of Dialer with place[Dialer] = at B and ready[Dialer] = yes and home[Dialer] = A
(declare-const s35 Int) ; number of Dialer with place[Dialer] = at B and ready[Dialer] = yes and home[Dialer] = B
(declare-const s36 Int) ; number of Dialer with place[Dialer] = down and ready[Dialer] = no and home[Dialer] = A
(declare-const s37 Int) ; number of Dialer with place[Dialer] = down and ready[Dialer] = no and home[Dialer] = B
(declare-const s38 Int) ; number of Dialer with place[Dialer] = down and ready[Dialer] = yes and home[Dialer] = A
(declare-const s39 Int) ; number of Dialer with place[Dialer] = down and ready[Dialer] = yes and home[Dialer] = B
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
(assert (= s0 true))
(assert (= s2 false))
(assert (= s5 false))
(assert (= s6 false))
(assert (= s11 2))
(assert (= s12 2))
(assert (= s15 false))
(assert (= s16 false))
(assert (= s17 false))
(assert (= s18 false))
(assert (= s19 0))
(assert (let ((s.0 (= s10 1))) (let ((s.1 (= 0 s10))) (let ((s.2 (or s1 s.0))) (let ((s.3 (not s.1))) (let ((s.4 (or s1 s.1))) (and (or (and s14 s.0) (and s13 s.1)) (or (and s.2 s.3 (<= 1 s35)) (and s.2 (<= 1 s31) s.1) (and s.4 (<= 1 s34) s.3) (and s.4 (<= 1 s30) s.1)) (<= 1 (+ s33 s21 s20 s30 s31 s28 s26 s27 s36 s38 s34 s39 s25 s32 s24 s23 s29 s22 s35 s37)) (not (or (and s5 s.1) (and s.0 s6))) (= s.0 (= 0 s8)) (= (= 0 s7) s.1) (not (= 2 (ite s.1 s7 s8))) (or (and s3 s.1) (and s4 s.0)))))))))
(assert (not (and true s0 (not s5) (not s6) (= (= 0 s7) (= 0 s10)) (or s1 (not (<= s30 0)) (not (<= s7 0))) (or s1 (not (<= 1 s7)) (not (<= s35 0))) (or s13 (not (<= 1 s8))) (or s3 (not (<= 1 s8))) (or (not (<= s34 0)) (not (<= 1 s7)) (not (<= s35 0))) (or s4 (not (<= 1 s7))) (or s14 (not (<= 1 s7))) (or (not (<= s7 0)) (not (<= s8 0))) (or (not (<= 1 s10)) (not (<= 1 s8))) (or (not (<= s30 0)) (not (<= s31 0)) (not (<= 1 s8))))))
(check-sat)
