; campaign-pair, messages-pass: lasting-dual-active
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
(declare-const s21 Int) ; number of Dialer with place[Dialer] = tries A and ready[Dialer] = yes and home[Dialer] = B
(declare-const s22 Int) ; number of Dialer with place[Dialer] = at A and ready[Dialer] = yes and home[Dialer] = A
(declare-const s23 Int) ; number of Dialer with place[Dialer] = at A and ready[Dialer] = yes and home[Dialer] = B
(declare-const s24 Int) ; number of Dialer with place[Dialer] = tries B and ready[Dialer] = yes and home[Dialer] = A
(declare-const s25 Int) ; number of Dialer with place[Dialer] = tries B and ready[Dialer] = yes and home[Dialer] = B
(declare-const s26 Int) ; number of Dialer with place[Dialer] = down and ready[Dialer] = yes and home[Dialer] = A
(declare-const s27 Int) ; number of Dialer with place[Dialer] = down and ready[Dialer] = yes and home[Dialer] = B
(declare-const s28 Int) ; number of Dialer with place[Dialer] = tries A and ready[Dialer] = no and home[Dialer] = A
(declare-const s29 Int) ; number of Dialer with place[Dialer] = tries A and ready[Dialer] = no and home[Dialer] = B
(declare-const s30 Int) ; number of Dialer with place[Dialer] = at A and ready[Dialer] = no and home[Dialer] = A
(declare-const s31 Int) ; number of Dialer with place[Dialer] = at A and ready[Dialer] = no and home[Dialer] = B
(declare-const s32 Int) ; number of Dialer with place[Dialer] = at B and ready[Dialer] = yes and home[Dialer] = A
(declare-const s33 Int) ; number of Dialer with place[Dialer] = at B and ready[Dialer] = yes and home[Dialer] = B
(declare-const s34 Int) ; number of Dialer with place[Dialer] = tries B and ready[Dialer] = no and home[Dialer] = A
(declare-const s35 Int) ; number of Dialer with place[Dialer] = tries B and ready[Dialer] = no and home[Dialer] = B
(declare-const s36 Int) ; number of Dialer with place[Dialer] = down and ready[Dialer] = no and home[Dialer] = A
(declare-const s37 Int) ; number of Dialer with place[Dialer] = down and ready[Dialer] = no and home[Dialer] = B
(declare-const s38 Int) ; number of Dialer with place[Dialer] = at B and ready[Dialer] = no and home[Dialer] = A
(declare-const s39 Int) ; number of Dialer with place[Dialer] = at B and ready[Dialer] = no and home[Dialer] = B
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
(assert s0)
(assert (or (let ((s.0 (<= 1 s21))) (let ((s.1 (= 0 s7))) (let ((s.2 (= 0 s8))) (let ((s.3 (and s1 s.2))) (let ((s.4 (not s.3))) (let ((s.5 (<= 1 s38))) (let ((s.6 (<= 1 s34))) (let ((s.7 (not (= s8 2)))) (let ((s.8 (<= 1 s39))) (let ((s.9 (not s.2))) (let ((s.10 (not s.1))) (let ((s.11 (<= 1 s30))) (let ((s.12 (not s6))) (let ((s.13 (not s1))) (let ((s.14 (<= 1 s29))) (let ((s.15 (not s.14))) (let ((s.16 (<= 1 s22))) (let ((s.17 (not s.16))) (let ((s.18 (<= 1 s23))) (let ((s.19 (not s.18))) (let ((s.20 (<= 1 s28))) (let ((s.21 (not s.20))) (let ((s.22 (<= 1 s20))) (let ((s.23 (not s.22))) (let ((s.24 (not (and s1 s.9)))) (let ((s.25 (<= 1 s35))) (let ((s.26 (not s.25))) (let ((s.27 (<= 1 s32))) (let ((s.28 (not s.27))) (let ((s.29 (<= 1 s25))) (let ((s.30 (not s.29))) (let ((s.31 (not s.0))) (let ((s.32 (<= 1 s24))) (let ((s.33 (not s.32))) (let ((s.34 (<= 1 s33))) (let ((s.35 (not s.34))) (let ((s.36 (not s.6))) (let ((s.37 (not s5))) (let ((s.38 (and s.1 (or (and (or s.13 s.15) s.17 s.19 s.21 s.23 (or (not s.8) s.24) (or s.13 s.26) (or s.28 s.3) (or s.13 s.30) (or s.13 s.31) s.33 (or (not s.5) s.3) (or s.35 s.24) s.36) (not (and s3 s.37)) (not s13))))) (let ((s.39 (not (= s7 2)))) (let ((s.40 (and s1 s.1))) (let ((s.41 (not s.40))) (let ((s.42 (<= 1 s31))) (let ((s.43 (not (and s.10 s1)))) (let ((s.44 (and (or (not s14) (not (and s4 s.12)) (and (or s.19 s.40) (or (not s.11) s.43) (or s.17 s.43) s.30 (or s.13 s.23) s.15 s.31 s.28 (or (not s.42) s.40) s.35 s.26 (or s.13 s.36) (or s.13 s.21) (or s.13 s.33))) s.2))) (and (not (or (and s.0 s1 s.1) (and s.4 s.5) (and s1 s.6 s.2) (and s14 s.7 (= s12 2)) (and s.8 s.9) (and s.10 s.11) (and s4 s14 s.12 s.7 (not s.38) (= s8 1) (or (not (= s9 1)) (not (and s3 s.39 s4 s.12 s.7 s.37 s13 s0))) (not (and s3 s.39 s4 s.12 s.7 s.37 s.1 s0))) (and s.41 s.2 s.14) (and s.1 s.20) (and s.41 s.18) (and s1 s.32 s.2) (and s.34 s.9) (and s.22 s.1) (and s.41 s.42) (and s.10 s1 s.2 s.20) (and s.10 s.16) (and s.10 s.22 s1 s.2) (and s.0 s.41 s.2) (and s1 s.9 s.1 s.25) s.44 (and s1 s.1 s.14) (and s.39 (= 2 s11) s13) (and s.4 s.32 s.1) (and s3 s.39 s4 s.12 s.7 s.37 s.1 s.2 s0) (and s.2 s.25) (and s.4 s.27) s.38 (and s.4 s.6 s.1) (and s1 s.29 s.9 s.1) (and s3 s.39 (not (and s3 s.39 s4 s.12 s.7 s.37 s.2 s0)) s.37 (or (not (and s3 s.39 s4 s14 s.12 s.7 s.37 s0)) (not (= 0 s9))) s13 (= s7 1) (not s.44)) (and s.29 s.2))) s.1 s.2)))))))))))))))))))))))))))))))))))))))))))))) (and (and (not (= s7 2)) (= 2 s11) s13) (not true)) (and (and s14 (not (= s8 2)) (= s12 2)) (not true)) (and (let ((s.0 (not s1))) (let ((s.1 (= 0 s8))) (let ((s.2 (not (and s1 (not s.1))))) (let ((s.3 (and s1 s.1))) (and (= 0 s7) (or (and (or s.0 (not (<= 1 s29))) (not (<= 1 s22)) (not (<= 1 s23)) (not (<= 1 s28)) (not (<= 1 s20)) (or (not (<= 1 s39)) s.2) (or s.0 (not (<= 1 s35))) (or (not (<= 1 s32)) s.3) (or s.0 (not (<= 1 s25))) (or s.0 (not (<= 1 s21))) (not (<= 1 s24)) (or (not (<= 1 s38)) s.3) (or (not (<= 1 s33)) s.2) (not (<= 1 s34))) (not (and s3 (not s5))) (not s13))))))) (not true)) (and (let ((s.0 (= 0 s7))) (let ((s.1 (and s1 s.0))) (let ((s.2 (not (and (not s.0) s1)))) (let ((s.3 (not s1))) (and (or (not s14) (not (and s4 (not s6))) (and (or (not (<= 1 s23)) s.1) (or (not (<= 1 s30)) s.2) (or (not (<= 1 s22)) s.2) (not (<= 1 s25)) (or s.3 (not (<= 1 s20))) (not (<= 1 s29)) (not (<= 1 s21)) (not (<= 1 s32)) (or (not (<= 1 s31)) s.1) (not (<= 1 s33)) (not (<= 1 s35)) (or s.3 (not (<= 1 s34))) (or s.3 (not (<= 1 s28))) (or s.3 (not (<= 1 s24))))) (= 0 s8)))))) (not true)) (and (let ((s.0 (not (= s7 2)))) (let ((s.1 (not s6))) (let ((s.2 (not (= s8 2)))) (let ((s.3 (not s5))) (let ((s.4 (= 0 s8))) (let ((s.5 (= 0 s7))) (let ((s.6 (and s1 s.5))) (let ((s.7 (not (and (not s.5) s1)))) (let ((s.8 (not s1))) (and s3 s.0 (not (and s3 s.0 s4 s.1 s.2 s.3 s.4 s0)) s.3 (or (not (and s3 s.0 s4 s14 s.1 s.2 s.3 s0)) (not (= 0 s9))) s13 (= s7 1) (not (and (or (not s14) (not (and s4 s.1)) (and (or (not (<= 1 s23)) s.6) (or (not (<= 1 s30)) s.7) (or (not (<= 1 s22)) s.7) (not (<= 1 s25)) (or s.8 (not (<= 1 s20))) (not (<= 1 s29)) (not (<= 1 s21)) (not (<= 1 s32)) (or (not (<= 1 s31)) s.6) (not (<= 1 s33)) (not (<= 1 s35)) (or s.8 (not (<= 1 s34))) (or s.8 (not (<= 1 s28))) (or s.8 (not (<= 1 s24))))) s.4)))))))))))) (not true)) (and (let ((s.0 (not s6))) (let ((s.1 (not (= s8 2)))) (let ((s.2 (= 0 s7))) (let ((s.3 (not s1))) (let ((s.4 (= 0 s8))) (let ((s.5 (not (and s1 (not s.4))))) (let ((s.6 (and s1 s.4))) (let ((s.7 (not s5))) (let ((s.8 (not (= s7 2)))) (and s4 s14 s.0 s.1 (not (and s.2 (or (and (or s.3 (not (<= 1 s29))) (not (<= 1 s22)) (not (<= 1 s23)) (not (<= 1 s28)) (not (<= 1 s20)) (or (not (<= 1 s39)) s.5) (or s.3 (not (<= 1 s35))) (or (not (<= 1 s32)) s.6) (or s.3 (not (<= 1 s25))) (or s.3 (not (<= 1 s21))) (not (<= 1 s24)) (or (not (<= 1 s38)) s.6) (or (not (<= 1 s33)) s.5) (not (<= 1 s34))) (not (and s3 s.7)) (not s13)))) (= s8 1) (or (not (= s9 1)) (not (and s3 s.8 s4 s.0 s.1 s.7 s13 s0))) (not (and s3 s.8 s4 s.0 s.1 s.7 s.2 s0)))))))))))) (not true)) (and (and s3 (not (= s7 2)) s4 (not s6) (not (= s8 2)) (not s5) (= 0 s7) (= 0 s8) s0) (not true)) (and (and (<= 1 s20) (= 0 s7)) (not true)) (and (and (<= 1 s21) s1 (= 0 s7)) (not true)) (and (and (= 0 s7) (<= 1 s28)) (not true)) (and (and s1 (= 0 s7) (<= 1 s29)) (not true)) (and (and s1 (<= 1 s24) (= 0 s8)) (not true)) (and (and (<= 1 s25) (= 0 s8)) (not true)) (and (and s1 (<= 1 s34) (= 0 s8)) (not true)) (and (and (= 0 s8) (<= 1 s35)) (not true)) (and (and (not (= 0 s7)) (<= 1 s20) s1 (= 0 s8)) (not true)) (and (and (<= 1 s21) (not (and s1 (= 0 s7))) (= 0 s8)) (not true)) (and (and (not (= 0 s7)) (<= 1 s22)) (not true)) (and (and (not (and s1 (= 0 s7))) (<= 1 s23)) (not true)) (and (and (not (= 0 s7)) s1 (= 0 s8) (<= 1 s28)) (not true)) (and (and (not (and s1 (= 0 s7))) (= 0 s8) (<= 1 s29)) (not true)) (and (and (not (= 0 s7)) (<= 1 s30)) (not true)) (and (and (not (and s1 (= 0 s7))) (<= 1 s31)) (not true)) (and (and (not (and s1 (= 0 s8))) (<= 1 s24) (= 0 s7)) (not true)) (and (and s1 (<= 1 s25) (not (= 0 s8)) (= 0 s7)) (not true)) (and (and (not (and s1 (= 0 s8))) (<= 1 s32)) (not true)) (and (and (<= 1 s33) (not (= 0 s8))) (not true)) (and (and (not (and s1 (= 0 s8))) (<= 1 s34) (= 0 s7)) (not true)) (and (and s1 (not (= 0 s8)) (= 0 s7) (<= 1 s35)) (not true)) (and (and (not (and s1 (= 0 s8))) (<= 1 s38)) (not true)) (and (and (<= 1 s39) (not (= 0 s8))) (not true)) (and s1 (not true)) (and (and (not s1) (not s2)) (not true)) (and s3 (not true)) (and s4 (not true)) (and (not s3) (not true)) (and (not s4) (not true)) (and (not (= s7 2)) (not true)) (and (not (= s8 2)) (not true)) (and (= s7 2) (not true)) (and (= s8 2) (not true)) (and s13 (not true)) (and s14 (not true)) (and (not s13) (not true)) (and (not s14) (not true)) (and (<= 1 s20) (not true)) (and (<= 1 s21) (not true)) (and (<= 1 s22) (not true)) (and (<= 1 s23) (not true)) (and (<= 1 s24) (not true)) (and (<= 1 s25) (not true)) (and (<= 1 s28) (not true)) (and (<= 1 s29) (not true)) (and (<= 1 s30) (not true)) (and (<= 1 s31) (not true)) (and (<= 1 s32) (not true)) (and (<= 1 s33) (not true)) (and (<= 1 s34) (not true)) (and (<= 1 s35) (not true)) (and (<= 1 s38) (not true)) (and (<= 1 s39) (not true)) (and (<= 1 s26) (not true)) (and (<= 1 s27) (not true)) (and (<= 1 s36) (not true)) (and (<= 1 s37) (not true)) (and (<= 1 s20) (not true)) (and (<= 1 s21) (not true)) (and (<= 1 s22) (not true)) (and (<= 1 s23) (not true)) (and (<= 1 s24) (not true)) (and (<= 1 s25) (not true)) (and (<= 1 s26) (not true)) (and (<= 1 s27) (not true)) (and (<= 1 s32) (not true)) (and (<= 1 s33) (not true)) (and (<= 1 s28) (not true)) (and (<= 1 s29) (not true)) (and (<= 1 s30) (not true)) (and (<= 1 s31) (not true)) (and (<= 1 s34) (not true)) (and (<= 1 s35) (not true)) (and (<= 1 s36) (not true)) (and (<= 1 s37) (not true)) (and (<= 1 s38) (not true)) (and (<= 1 s39) (not true))))
(check-sat)
