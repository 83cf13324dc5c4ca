; loggers, both-networks: equal-unless-apart
; obligation step: to be unsatisfiable
(set-logic ALL)
(declare-const s0 Bool) ; network.private
(declare-const t0 Bool)
(declare-const s1 Bool) ; network.wan
(declare-const t1 Bool)
(declare-const s2 Bool) ; network.at_once
(declare-const t2 Bool)
(declare-const s3 Int) ; mode[A]
(declare-const t3 Int)
(declare-const s4 Int) ; mode[B]
(declare-const t4 Int)
(declare-const s5 Bool) ; found_enabled[A]
(declare-const t5 Bool)
(declare-const s6 Bool) ; found_enabled[B]
(declare-const t6 Bool)
(declare-const s7 Bool) ; found_disabled[A]
(declare-const t7 Bool)
(declare-const s8 Bool) ; found_disabled[B]
(declare-const t8 Bool)
(declare-const s9 Int) ; request
(declare-const t9 Int)
(declare-const s10 Bool) ; submitted
(declare-const t10 Bool)
(declare-const s11 Bool) ; holds[A]
(declare-const t11 Bool)
(declare-const s12 Bool) ; holds[B]
(declare-const t12 Bool)
(declare-const s13 Bool) ; stopped_by_test[A]
(declare-const t13 Bool)
(declare-const s14 Bool) ; stopped_by_test[B]
(declare-const t14 Bool)
(declare-const s15 Bool) ; failed_since
(declare-const t15 Bool)
(declare-const s16 Int) ; entry[A, 0]
(declare-const t16 Int)
(declare-const s17 Int) ; entry[A, 1]
(declare-const t17 Int)
(declare-const s18 Int) ; entry[B, 0]
(declare-const t18 Int)
(declare-const s19 Int) ; entry[B, 1]
(declare-const t19 Int)
(declare-const s20 Bool) ; up[A]
(declare-const t20 Bool)
(declare-const s21 Bool) ; up[B]
(declare-const t21 Bool)
(declare-const s22 Bool) ; level[A]
(declare-const t22 Bool)
(declare-const s23 Bool) ; level[B]
(declare-const t23 Bool)
(declare-const s24 Bool) ; apart[A]
(declare-const t24 Bool)
(declare-const s25 Bool) ; apart[B]
(declare-const t25 Bool)
(declare-const s26 Bool) ; crossed
(declare-const t26 Bool)
(declare-const s27 Bool) ; replaced
(declare-const t27 Bool)
(declare-const s28 Bool) ; by_one
(declare-const t28 Bool)
(declare-const s29 Bool) ; corrupt[A]
(declare-const t29 Bool)
(declare-const s30 Bool) ; corrupt[B]
(declare-const t30 Bool)
(declare-const s31 Bool) ; carries_public
(declare-const t31 Bool)
(declare-const s32 Int) ; row[0]
(declare-const t32 Int)
(declare-const s33 Int) ; row[1]
(declare-const t33 Int)
(declare-const s34 Bool) ; outdated[A]
(declare-const t34 Bool)
(declare-const s35 Bool) ; outdated[B]
(declare-const t35 Bool)
(declare-const s36 Int) ; outage[A]
(declare-const t36 Int)
(declare-const s37 Int) ; outage[B]
(declare-const t37 Int)
(declare-const s38 Int) ; faults left
(declare-const t38 Int)
(declare-const s39 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const t39 Int)
(declare-const s40 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = no
(declare-const t40 Int)
(declare-const s41 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = no
(declare-const t41 Int)
(declare-const s42 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = no
(declare-const t42 Int)
(declare-const s43 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = yes
(declare-const t43 Int)
(declare-const s44 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = yes
(declare-const t44 Int)
(declare-const s45 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const t45 Int)
(declare-const s46 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const t46 Int)
(assert (<= 0 s3))
(assert (<= s3 5))
(assert (<= 0 s4))
(assert (<= s4 5))
(assert (<= 0 s9))
(assert (<= s9 3))
(assert (<= 0 s16))
(assert (<= s16 3))
(assert (<= 0 s17))
(assert (<= s17 3))
(assert (<= 0 s18))
(assert (<= s18 3))
(assert (<= 0 s19))
(assert (<= s19 3))
(assert (<= 0 s32))
(assert (<= s32 3))
(assert (<= 0 s33))
(assert (<= s33 3))
(assert (<= 0 s36))
(assert (<= s36 0))
(assert (<= 0 s37))
(assert (<= s37 0))
(assert (<= 0 s38))
(assert (<= s38 1))
(assert (<= 0 s39))
(assert (<= 0 s40))
(assert (<= 0 s41))
(assert (<= 0 s42))
(assert (<= 0 s43))
(assert (<= 0 s44))
(assert (<= 0 s45))
(assert (<= 0 s46))
(assert (not s30))
(assert (not s29))
(assert s21)
(assert s20)
(assert (not (= 5 s4)))
(assert (not (= 2 s4)))
(assert (not (= s3 5)))
(assert (not (= s3 2)))
(assert (<= 1 (+ s45 s40 s42 s46 s44 s39 s43 s41)))
(assert (or (not s0) (not s2)))
(assert (or (not s0) s1))
(assert (or (not (= s38 1)) s0))
(assert (or (not (= 0 s4)) s0))
(assert (or (not (= s3 1)) s0))
(assert (or s2 s0))
(assert (or (not s1) s0))
(assert (or s23 (not s2)))
(assert (or (not (= 0 s4)) (not (= s3 0))))
(assert (or (not (= s3 1)) (not (= s38 1))))
(assert (or (not (= s3 1)) s23))
(assert (or (not (= s3 1)) (not (= s17 2))))
(assert (or (not (= s3 1)) (not (= 3 s4))))
(assert (or (not (= s3 1)) (not (= s4 1))))
(assert (or (not (= s3 3)) (not (= s38 1))))
(assert (or (not s25) (not (= s3 3))))
(assert (or (not (= s3 3)) (not (= 3 s19))))
(assert (or (not (= s3 3)) (not (= 3 s4))))
(assert (or (not (= s3 3)) (not (= 0 s4))))
(assert (or (not (= s3 4)) (not (= s38 1))))
(assert (or (not (= s3 4)) (not (= s17 3))))
(assert (or (not (= s3 4)) (not (= s17 2))))
(assert (or (not (= s38 1)) (not (= 0 s4))))
(assert (or s23 (not (= 0 s4))))
(assert (or (not (= s17 2)) (not (= 0 s4))))
(assert (or (not (= 2 s16)) (not (= 0 s4))))
(assert (or (not (<= (* 2 (+ (ite s1 s39 0) s40 s42 s46 s44 (ite s1 s43 0) (ite s1 s41 0) (ite s1 s45 0))) (+ s45 s40 s42 s46 s44 s39 s43 s41))) (not (= 0 s4))))
(assert (or (not (= 3 s4)) (not (= s38 1))))
(assert (or s23 (not (= 3 s4))))
(assert (or (not (= s17 3)) (not (= 3 s4))))
(assert (or (not (= s17 2)) (not (= 3 s4))))
(assert (or (not (= 2 s16)) (not (= 3 s4))))
(assert (or (not (= s38 1)) (not (= 4 s4))))
(assert (or (not s25) (not (= 4 s4))))
(assert (or (not (= 3 s19)) (not (= 4 s4))))
(assert (or (not (= s17 3)) (not (= 4 s4))))
(assert (or (not (= s19 1)) (not (= 0 s16))))
(assert (or (not (= s18 2)) (not (= 0 s16))))
(assert (or (not (= 0 s16)) (not (= s18 1))))
(assert (or (not (= 0 s16)) (not (= s17 3))))
(assert (or (not (= 0 s16)) (not (= s17 2))))
(assert (or (not (= 0 s16)) (not (= s17 1))))
(assert (or (not (= s18 3)) (not (= s16 1))))
(assert (or (not (= s18 2)) (not (= s16 1))))
(assert (or (not (= 0 s18)) (not (= s16 1))))
(assert (or (not (= 2 s16)) (not (= s38 1))))
(assert (or (not (= s18 3)) (not (= 2 s16))))
(assert (or (not (= s18 1)) (not (= 2 s16))))
(assert (or (not (= s18 2)) (not (= 3 s16))))
(assert (or (not (= s18 1)) (not (= 3 s16))))
(assert (or (not (= 0 s18)) (not (= 3 s16))))
(assert (or (not (= 0 s17)) (not (= s19 2))))
(assert (or (not (= s19 1)) (not (= 0 s17))))
(assert (or (not (= s17 1)) (not (= 3 s19))))
(assert (or (not (= s17 1)) (not (= s19 2))))
(assert (or (not (= s17 1)) (not (= 0 s19))))
(assert (or (not (= s17 2)) (not (= s38 1))))
(assert (or s22 (not (= s17 2))))
(assert (or (not (= s17 2)) (not (= 3 s19))))
(assert (or (not (= s19 1)) (not (= s17 2))))
(assert (or s22 (not (= s17 3))))
(assert (or (not (= s17 3)) (not (= s19 2))))
(assert (or (not (= s19 1)) (not (= s17 3))))
(assert (or (not (= s17 3)) (not (= 0 s19))))
(assert (or (not (= 0 s18)) (not (= 3 s19))))
(assert (or (not (= 3 s19)) (not (= s38 1))))
(assert (or s23 (not (= 3 s19))))
(assert (or s22 (not (= s38 1))))
(assert (or s23 (not (= s38 1))))
(assert (or (not s25) (not (= s38 1))))
(assert (or (not (= s3 3)) (<= (* 2 (+ (ite s1 s39 0) s40 s42 s46 s44 (ite s1 s43 0) (ite s1 s41 0) (ite s1 s45 0))) (+ s45 s40 s42 s46 s44 s39 s43 s41)) s0))
(assert (or (not (= s4 1)) (not (= 3 s19)) s0))
(assert (or (not (<= (+ s45 s40 s42 s46 s44 s39 s43 s41) (* 2 (+ s45 (ite s1 s46 0) (ite s1 s44 0) (ite s1 s40 0) s39 (ite s1 s42 0) s43 s41)))) (not (= 3 s4)) s0))
(assert (or (not (<= (+ s45 s40 s42 s46 s44 s39 s43 s41) (* 2 (+ s45 (ite s1 s46 0) (ite s1 s44 0) (ite s1 s40 0) s39 (ite s1 s42 0) s43 s41)))) (not (= 3 s19)) s0))
(assert (or (not (<= (+ s45 s40 s42 s46 s44 s39 s43 s41) (* 2 (+ s45 (ite s1 s46 0) (ite s1 s44 0) (ite s1 s40 0) s39 (ite s1 s42 0) s43 s41)))) (not s25) s0))
(assert (or (not (= s3 3)) (not s2) (<= (* 2 (+ (ite s1 s39 0) s40 s42 s46 s44 (ite s1 s43 0) (ite s1 s41 0) (ite s1 s45 0))) (+ s45 s40 s42 s46 s44 s39 s43 s41))))
(assert (or (not (= 2 s16)) (not s2) (<= (* 2 (+ (ite s1 s39 0) s40 s42 s46 s44 (ite s1 s43 0) (ite s1 s41 0) (ite s1 s45 0))) (+ s45 s40 s42 s46 s44 s39 s43 s41))))
(assert (or (not (= s17 2)) (not s2) (<= (* 2 (+ (ite s1 s39 0) s40 s42 s46 s44 (ite s1 s43 0) (ite s1 s41 0) (ite s1 s45 0))) (+ s45 s40 s42 s46 s44 s39 s43 s41))))
(assert (or (not s24) (not s23) (not (= s3 0))))
(assert (or (not (= s3 1)) (not s25) (not s22)))
(assert (or (not (= s3 4)) (not (= s4 1)) (not (= 3 s19))))
(assert (or (not s25) (not s22) (not (= 0 s4))))
(assert (or (not s25) (not (= s4 1)) (not s22)))
(assert (or (not (= s18 3)) s25 (not (= 0 s16))))
(assert (or (not (= 0 s18)) s24 (not (= 2 s16))))
(assert (or s25 (not (= 0 s17)) (not (= 3 s19))))
(assert (or s24 (not (= s17 2)) (not (= 0 s19))))
(assert (or false (and (and (= s3 0) (not (and (not (= 5 s4)) s0 (not (= s3 5))))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 (ite (<= (+ s45 s40 s42 s46 s44 s39 s43 s41) (* 2 (+ s45 (ite s1 s46 0) (ite s1 s44 0) (ite s1 s40 0) s39 (ite s1 s42 0) s43 s41))) 3 4)) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30) (= t31 s31) (= t32 s32) (= t33 s33) (= t34 s34) (= t35 s35) (= t36 s36) (= t37 s37) (= t38 s38) (= t39 s39) (= t40 s40) (= t41 s41) (= t42 s42) (= t43 s43) (= t44 s44) (= t45 s45) (= t46 s46)) (and (and (not (and (not (= 5 s4)) s0 (not (= s3 5)))) (= 0 s4)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 (ite (<= (* 2 (+ (ite s1 s39 0) s40 s42 s46 s44 (ite s1 s43 0) (ite s1 s41 0) (ite s1 s45 0))) (+ s45 s40 s42 s46 s44 s39 s43 s41)) 4 3)) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30) (= t31 s31) (= t32 s32) (= t33 s33) (= t34 s34) (= t35 s35) (= t36 s36) (= t37 s37) (= t38 s38) (= t39 s39) (= t40 s40) (= t41 s41) (= t42 s42) (= t43 s43) (= t44 s44) (= t45 s45) (= t46 s46)) (and (and (not (and (not (= 5 s4)) s0 (not (= s3 5)))) (= s3 1)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 (ite (<= (+ s45 s40 s42 s46 s44 s39 s43 s41) (* 2 (+ s45 (ite s1 s46 0) (ite s1 s44 0) (ite s1 s40 0) s39 (ite s1 s42 0) s43 s41))) (ite s2 3 2) 4)) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30) (= t31 s31) (= t32 s32) (= t33 s33) (= t34 s34) (= t35 s35) (= t36 s36) (= t37 s37) (= t38 s38) (= t39 s39) (= t40 s40) (= t41 s41) (= t42 s42) (= t43 s43) (= t44 s44) (= t45 s45) (= t46 s46)) (and (and (not (and (not (= 5 s4)) s0 (not (= s3 5)))) (= s4 1)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 (ite (<= (* 2 (+ (ite s1 s39 0) s40 s42 s46 s44 (ite s1 s43 0) (ite s1 s41 0) (ite s1 s45 0))) (+ s45 s40 s42 s46 s44 s39 s43 s41)) 4 (ite s2 3 2))) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30) (= t31 s31) (= t32 s32) (= t33 s33) (= t34 s34) (= t35 s35) (= t36 s36) (= t37 s37) (= t38 s38) (= t39 s39) (= t40 s40) (= t41 s41) (= t42 s42) (= t43 s43) (= t44 s44) (= t45 s45) (= t46 s46)) (and (and (<= 1 s39) (= s3 2) (or (not (and s1 (not (= 5 s4)))) (= 4 s4) (= 3 s4))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 (let ((s.0 (not (= 5 s4)))) (or s5 (and s1 s.0 (not (and s1 s.0 (= 4 s4))))))) (= t6 s6) (= t7 (or s7 (and s1 (not (= 5 s4)) (= 4 s4)))) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30) (= t31 s31) (= t32 s32) (= t33 s33) (= t34 s34) (= t35 s35) (= t36 s36) (= t37 s37) (= t38 s38) (= t39 (+ (- 1) s39)) (= t40 s40) (= t41 (+ 1 s41)) (= t42 s42) (= t43 s43) (= t44 s44) (= t45 s45) (= t46 s46)) (and (and (= s3 2) s1 (<= 1 s40) (or (not (and s1 (not (= 5 s4)))) (= 4 s4) (= 3 s4))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 (let ((s.0 (not (= 5 s4)))) (or s5 (and s1 s.0 (not (and s1 s.0 (= 4 s4))))))) (= t6 s6) (= t7 (or s7 (and s1 (not (= 5 s4)) (= 4 s4)))) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30) (= t31 s31) (= t32 s32) (= t33 s33) (= t34 s34) (= t35 s35) (= t36 s36) (= t37 s37) (= t38 s38) (= t39 s39) (= t40 (+ (- 1) s40)) (= t41 s41) (= t42 (+ s42 1)) (= t43 s43) (= t44 s44) (= t45 s45) (= t46 s46)) (and (and (= s3 2) (<= 1 s43) (or (not (and s1 (not (= 5 s4)))) (= 4 s4) (= 3 s4))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 (let ((s.0 (not (= 5 s4)))) (or s5 (and s1 s.0 (not (and s1 s.0 (= 4 s4))))))) (= t6 s6) (= t7 (or s7 (and s1 (not (= 5 s4)) (= 4 s4)))) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30) (= t31 s31) (= t32 s32) (= t33 s33) (= t34 s34) (= t35 s35) (= t36 s36) (= t37 s37) (= t38 s38) (= t39 s39) (= t40 s40) (= t41 s41) (= t42 s42) (= t43 (+ (- 1) s43)) (= t44 s44) (= t45 (+ s45 1)) (= t46 s46)) (and (and (= s3 2) s1 (<= 1 s44) (or (not (and s1 (not (= 5 s4)))) (= 4 s4) (= 3 s4))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 (let ((s.0 (not (= 5 s4)))) (or s5 (and s1 s.0 (not (and s1 s.0 (= 4 s4))))))) (= t6 s6) (= t7 (or s7 (and s1 (not (= 5 s4)) (= 4 s4)))) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30) (= t31 s31) (= t32 s32) (= t33 s33) (= t34 s34) (= t35 s35) (= t36 s36) (= t37 s37) (= t38 s38) (= t39 s39) (= t40 s40) (= t41 s41) (= t42 s42) (= t43 s43) (= t44 (+ (- 1) s44)) (= t45 s45) (= t46 (+ s46 1))) (and (and (<= 1 s39) s1 (= 2 s4) (or (= s3 4) (= s3 3) (not (and s1 (not (= s3 5)))))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 (let ((s.0 (not (= s3 5)))) (or (and s1 (not (and s1 (= s3 4) s.0)) s.0) s6))) (= t7 s7) (= t8 (or (and s1 (= s3 4) (not (= s3 5))) s8)) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30) (= t31 s31) (= t32 s32) (= t33 s33) (= t34 s34) (= t35 s35) (= t36 s36) (= t37 s37) (= t38 s38) (= t39 (+ (- 1) s39)) (= t40 s40) (= t41 s41) (= t42 s42) (= t43 (+ s43 1)) (= t44 s44) (= t45 s45) (= t46 s46)) (and (and (<= 1 s40) (= 2 s4) (or (= s3 4) (= s3 3) (not (and s1 (not (= s3 5)))))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 (let ((s.0 (not (= s3 5)))) (or (and s1 (not (and s1 (= s3 4) s.0)) s.0) s6))) (= t7 s7) (= t8 (or (and s1 (= s3 4) (not (= s3 5))) s8)) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30) (= t31 s31) (= t32 s32) (= t33 s33) (= t34 s34) (= t35 s35) (= t36 s36) (= t37 s37) (= t38 s38) (= t39 s39) (= t40 (+ (- 1) s40)) (= t41 s41) (= t42 s42) (= t43 s43) (= t44 (+ s44 1)) (= t45 s45) (= t46 s46)) (and (and s1 (<= 1 s41) (= 2 s4) (or (= s3 4) (= s3 3) (not (and s1 (not (= s3 5)))))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 (let ((s.0 (not (= s3 5)))) (or (and s1 (not (and s1 (= s3 4) s.0)) s.0) s6))) (= t7 s7) (= t8 (or (and s1 (= s3 4) (not (= s3 5))) s8)) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30) (= t31 s31) (= t32 s32) (= t33 s33) (= t34 s34) (= t35 s35) (= t36 s36) (= t37 s37) (= t38 s38) (= t39 s39) (= t40 s40) (= t41 (+ (- 1) s41)) (= t42 s42) (= t43 s43) (= t44 s44) (= t45 (+ s45 1)) (= t46 s46)) (and (and (<= 1 s42) (= 2 s4) (or (= s3 4) (= s3 3) (not (and s1 (not (= s3 5)))))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 (let ((s.0 (not (= s3 5)))) (or (and s1 (not (and s1 (= s3 4) s.0)) s.0) s6))) (= t7 s7) (= t8 (or (and s1 (= s3 4) (not (= s3 5))) s8)) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30) (= t31 s31) (= t32 s32) (= t33 s33) (= t34 s34) (= t35 s35) (= t36 s36) (= t37 s37) (= t38 s38) (= t39 s39) (= t40 s40) (= t41 s41) (= t42 (+ (- 1) s42)) (= t43 s43) (= t44 s44) (= t45 s45) (= t46 (+ s46 1))) (and (let ((s.0 (not s1))) (and (or s5 (and (or s.0 (not (<= 1 s44))) (not (<= 1 s39)) (not (<= 1 s43)) (or s.0 (not (<= 1 s40))))) (= s3 2))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 (ite s5 4 3)) (= t4 s4) (= t5 false) (= t6 s6) (= t7 false) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s5) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30) (= t31 s31) (= t32 s32) (= t33 s33) (= t34 s34) (= t35 s35) (= t36 s36) (= t37 s37) (= t38 s38) (= t39 (+ s39 s41)) (= t40 (+ s40 s42)) (= t41 0) (= t42 0) (= t43 (+ s45 s43)) (= t44 (+ s46 s44)) (= t45 0) (= t46 0)) (and (let ((s.0 (not s1))) (and (or (and (not (<= 1 s42)) (or s.0 (not (<= 1 s41))) (or s.0 (not (<= 1 s39))) (not (<= 1 s40))) s6) (= 2 s4))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 (ite s6 4 3)) (= t5 s5) (= t6 false) (= t7 s7) (= t8 false) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s6) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30) (= t31 s31) (= t32 s32) (= t33 s33) (= t34 s34) (= t35 s35) (= t36 s36) (= t37 s37) (= t38 s38) (= t39 (+ s39 s43)) (= t40 (+ s40 s44)) (= t41 (+ s45 s41)) (= t42 (+ s42 s46)) (= t43 0) (= t44 0) (= t45 0) (= t46 0)) (and (let ((s.0 (not (= 5 s4)))) (let ((s.1 (= s3 0))) (let ((s.2 (or s.1 (= s3 3)))) (let ((s.3 (= 0 s4))) (let ((s.4 (or (= 3 s4) s.3))) (let ((s.5 (not (= s3 5)))) (and s.0 (or (= s.2 s.4) (and s.2 (not s.4))) (not (and s.0 (or (= s3 1) (= s4 1)) (or s.1 s.3) s0 s.5)) s0 s.5))))))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 0) (= t4 1) (= t5 false) (= t6 false) (= t7 false) (= t8 false) (= t9 s9) (= t10 s10) (= t11 (and (or s12 s11) (= s9 1))) (= t12 (and (or s12 s11) (= s9 1))) (= t13 false) (= t14 false) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 (let ((s.0 (= s3 3))) (and s22 (ite (= (= 3 s4) s.0) (or (= s3 0) s.0) s.0)))) (= t23 (let ((s.0 (= 3 s4))) (and s.0 s23 (not (= s.0 (= s3 3)))))) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30) (= t31 s31) (= t32 s32) (= t33 s33) (= t34 s34) (= t35 s35) (= t36 s36) (= t37 s37) (= t38 s38) (= t39 (+ s45 s39 s43 s41)) (= t40 (+ s40 s42 s46 s44)) (= t41 0) (= t42 0) (= t43 0) (= t44 0) (= t45 0) (= t46 0)) (and (let ((s.0 (not (= 5 s4)))) (let ((s.1 (= s3 0))) (let ((s.2 (= 0 s4))) (let ((s.3 (not (= s3 5)))) (and s.0 (not (or s.1 (= s3 3))) (not (and s.0 (or (= s3 1) (= s4 1)) (or s.1 s.2) s0 s.3)) (or (= 3 s4) s.2) s0 s.3))))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 1) (= t4 0) (= t5 false) (= t6 false) (= t7 false) (= t8 false) (= t9 s9) (= t10 s10) (= t11 (and (or s12 s11) (= s9 1))) (= t12 (and (or s12 s11) (= s9 1))) (= t13 false) (= t14 false) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 (let ((s.0 (= s3 3))) (and s22 s.0 (not (= (= 3 s4) s.0))))) (= t23 (let ((s.0 (= 3 s4))) (and s23 (ite (= s.0 (= s3 3)) (or s.0 (= 0 s4)) s.0)))) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30) (= t31 s31) (= t32 s32) (= t33 s33) (= t34 s34) (= t35 s35) (= t36 s36) (= t37 s37) (= t38 s38) (= t39 (+ s45 s39 s43 s41)) (= t40 (+ s40 s42 s46 s44)) (= t41 0) (= t42 0) (= t43 0) (= t44 0) (= t45 0) (= t46 0)) (and (and s20 (or (not (<= (+ 0 (ite (not (= 0 s18)) 1 0) (ite (not (= 0 s19)) 1 0)) (+ 0 (ite (not (= 0 s16)) 1 0) (ite (not (= 0 s17)) 1 0)))) s23) (not (= 5 s4)) (not s29) s21 (or (= s3 1) (= s4 1)) (or (= s3 0) (= 0 s4)) (not s30) (not s22) s0 (not (= s3 5))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 (ite (= 0 s16) s18 s16)) (= t17 (ite (= 0 s17) s19 s17)) (= t18 (ite (= 0 s18) s16 s18)) (= t19 (ite (= 0 s19) s17 s19)) (= t20 s20) (= t21 s21) (= t22 true) (= t23 true) (= t24 false) (= t25 false) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30) (= t31 s31) (= t32 s32) (= t33 s33) (= t34 false) (= t35 false) (= t36 0) (= t37 0) (= t38 s38) (= t39 s39) (= t40 s40) (= t41 s41) (= t42 s42) (= t43 s43) (= t44 s44) (= t45 s45) (= t46 s46)) (and (let ((s.0 (+ 0 (ite (not (= 0 s16)) 1 0) (ite (not (= 0 s17)) 1 0)))) (let ((s.1 (+ 0 (ite (not (= 0 s18)) 1 0) (ite (not (= 0 s19)) 1 0)))) (and (or (not (<= s.0 s.1)) s22 (= s.1 s.0)) s20 (not (= 5 s4)) (not s29) s21 (or (= s3 1) (= s4 1)) (or (= s3 0) (= 0 s4)) (not s30) (not s23) s0 (not (= s3 5))))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 (ite (= 0 s16) s18 s16)) (= t17 (ite (= 0 s17) s19 s17)) (= t18 (ite (= 0 s18) s16 s18)) (= t19 (ite (= 0 s19) s17 s19)) (= t20 s20) (= t21 s21) (= t22 true) (= t23 true) (= t24 false) (= t25 false) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30) (= t31 s31) (= t32 s32) (= t33 s33) (= t34 false) (= t35 false) (= t36 0) (= t37 0) (= t38 s38) (= t39 s39) (= t40 s40) (= t41 s41) (= t42 s42) (= t43 s43) (= t44 s44) (= t45 s45) (= t46 s46)) (and (and s20 s22 (not (= 0 s16)) (not s29) (or (and (not (= 5 s4)) (or (= s3 1) (= s4 1)) (or (= s3 0) (= 0 s4)) s0 (not (= s3 5))) (= s3 3)) (= 0 s32)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30) (= t31 s31) (= t32 s16) (= t33 s33) (= t34 s34) (= t35 s35) (= t36 s36) (= t37 s37) (= t38 s38) (= t39 s39) (= t40 s40) (= t41 s41) (= t42 s42) (= t43 s43) (= t44 s44) (= t45 s45) (= t46 s46)) (and (and s20 s22 (not s29) (not (= 0 s17)) (= s33 0) (not (= 0 s32)) (or (and (not (= 5 s4)) (or (= s3 1) (= s4 1)) (or (= s3 0) (= 0 s4)) s0 (not (= s3 5))) (= s3 3))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30) (= t31 s31) (= t32 s32) (= t33 s17) (= t34 s34) (= t35 s35) (= t36 s36) (= t37 s37) (= t38 s38) (= t39 s39) (= t40 s40) (= t41 s41) (= t42 s42) (= t43 s43) (= t44 s44) (= t45 s45) (= t46 s46)) (and (and s1 (not (<= s38 0)) s0) (<= 0 (+ (- 1) s38)) (= t0 false) (= t1 false) (= t2 true) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30) (= t31 s31) (= t32 s32) (= t33 s33) (= t34 s34) (= t35 s35) (= t36 s36) (= t37 s37) (= t38 (+ (- 1) s38)) (= t39 s39) (= t40 s40) (= t41 s41) (= t42 s42) (= t43 s43) (= t44 s44) (= t45 s45) (= t46 s46)) (and s2 true (= t0 true) (= t1 true) (= t2 false) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30) (= t31 s31) (= t32 s32) (= t33 s33) (= t34 s34) (= t35 s35) (= t36 s36) (= t37 s37) (= t38 s38) (= t39 s39) (= t40 s40) (= t41 s41) (= t42 s42) (= t43 s43) (= t44 s44) (= t45 s45) (= t46 s46)) (and (let ((s.0 (not (= 5 s4)))) (let ((s.1 (not (= s3 5)))) (let ((s.2 (or (= s3 1) (= s4 1)))) (let ((s.3 (or (= s3 0) (= 0 s4)))) (let ((s.4 (and s.0 s.2 s.3 s0 s.1))) (let ((s.5 (and s20 s22 (not s29) (or s.4 (= s3 3))))) (let ((s.6 (and (or s.4 (= 3 s4)) s21 s23 (not s30)))) (and (or s.0 s.1) s.0 (or (not (<= 2 (+ 0 (ite (not (= 0 s16)) 1 0) (ite (not (= 0 s17)) 1 0)))) (not s.5)) (or s.6 s.5) s.2 s.3 (or (not s.6) (not (<= 2 (+ 0 (ite (not (= 0 s18)) 1 0) (ite (not (= 0 s19)) 1 0))))) s0 s.1)))))))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 (let ((s.0 (not s29))) (let ((s.1 (and (not (= 5 s4)) (or (= s3 1) (= s4 1)) (or (= s3 0) (= 0 s4)) s0 (not (= s3 5))))) (let ((s.2 (or s.1 (= s3 3)))) (let ((s.3 (and s20 s22 s.0 s.2))) (ite s.3 (ite (= 0 (+ 0 (ite (not (= 0 s16)) 1 0) (ite (not (= 0 s17)) 1 0))) (ite (and s20 s22 s.0 (or s.1 (= 3 s4)) s21 s23 (not s30) s.2) 1 (ite s.3 2 3)) s16) s16)))))) (= t17 (let ((s.0 (not s29))) (let ((s.1 (and (not (= 5 s4)) (or (= s3 1) (= s4 1)) (or (= s3 0) (= 0 s4)) s0 (not (= s3 5))))) (let ((s.2 (or s.1 (= s3 3)))) (let ((s.3 (and s20 s22 s.0 s.2))) (ite s.3 (ite (= 1 (+ 0 (ite (not (= 0 s16)) 1 0) (ite (not (= 0 s17)) 1 0))) (ite (and s20 s22 s.0 (or s.1 (= 3 s4)) s21 s23 (not s30) s.2) 1 (ite s.3 2 3)) s17) s17)))))) (= t18 (let ((s.0 (and (not (= 5 s4)) (or (= s3 1) (= s4 1)) (or (= s3 0) (= 0 s4)) s0 (not (= s3 5))))) (let ((s.1 (or s.0 (= 3 s4)))) (let ((s.2 (not s30))) (let ((s.3 (not s29))) (let ((s.4 (or s.0 (= s3 3)))) (ite (and s.1 s21 s23 s.2) (ite (= 0 (+ 0 (ite (not (= 0 s18)) 1 0) (ite (not (= 0 s19)) 1 0))) (ite (and s20 s22 s.3 s.1 s21 s23 s.2 s.4) 1 (ite (and s20 s22 s.3 s.4) 2 3)) s18) s18))))))) (= t19 (let ((s.0 (and (not (= 5 s4)) (or (= s3 1) (= s4 1)) (or (= s3 0) (= 0 s4)) s0 (not (= s3 5))))) (let ((s.1 (or s.0 (= 3 s4)))) (let ((s.2 (not s30))) (let ((s.3 (not s29))) (let ((s.4 (or s.0 (= s3 3)))) (ite (and s.1 s21 s23 s.2) (ite (= (+ 0 (ite (not (= 0 s18)) 1 0) (ite (not (= 0 s19)) 1 0)) 1) (ite (and s20 s22 s.3 s.1 s21 s23 s.2 s.4) 1 (ite (and s20 s22 s.3 s.4) 2 3)) s19) s19))))))) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 (let ((s.0 (not s29))) (let ((s.1 (and (not (= 5 s4)) (or (= s3 1) (= s4 1)) (or (= s3 0) (= 0 s4)) s0 (not (= s3 5))))) (let ((s.2 (or s.1 (= s3 3)))) (or (and s20 s22 s.0 (not (and s20 s22 s.0 (or s.1 (= 3 s4)) s21 s23 (not s30) s.2)) s.2) s24))))) (= t25 (let ((s.0 (and (not (= 5 s4)) (or (= s3 1) (= s4 1)) (or (= s3 0) (= 0 s4)) s0 (not (= s3 5))))) (let ((s.1 (or s.0 (= 3 s4)))) (let ((s.2 (not s30))) (or s25 (and s.1 s21 s23 s.2 (not (and s20 s22 (not s29) s.1 s21 s23 s.2 (or s.0 (= s3 3)))))))))) (= t26 (let ((s.0 (and (not (= 5 s4)) (or (= s3 1) (= s4 1)) (or (= s3 0) (= 0 s4)) s0 (not (= s3 5))))) (let ((s.1 (or s.0 (= 3 s4)))) (let ((s.2 (not s30))) (let ((s.3 (not s29))) (let ((s.4 (or s.0 (= s3 3)))) (or (and (not (and s.1 s21 s23 s.2)) s20 s22 s25 s.3 s.4) s26 (and s.1 s24 s21 (not (and s20 s22 s.3 s.4)) s23 s.2)))))))) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30) (= t31 s31) (= t32 s32) (= t33 s33) (= t34 s34) (= t35 s35) (= t36 s36) (= t37 s37) (= t38 s38) (= t39 s39) (= t40 s40) (= t41 s41) (= t42 s42) (= t43 s43) (= t44 s44) (= t45 s45) (= t46 s46)) (and (let ((s.0 (= s3 3))) (let ((s.1 (not (= s3 5)))) (and s20 s22 (not s29) (not (<= 2 (+ 0 (ite (not (= 0 s16)) 1 0) (ite (not (= 0 s17)) 1 0)))) s.0 (or (and (not (= 5 s4)) (or (= s3 1) (= s4 1)) (or (= s3 0) (= 0 s4)) s0 s.1) s.0) s.1))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 (ite (= 0 (+ 0 (ite (not (= 0 s16)) 1 0) (ite (not (= 0 s17)) 1 0))) 2 s16)) (= t17 (ite (= 1 (+ 0 (ite (not (= 0 s16)) 1 0) (ite (not (= 0 s17)) 1 0))) 2 s17)) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 true) (= t25 s25) (= t26 (or s26 s25)) (= t27 s27) (= t28 true) (= t29 s29) (= t30 s30) (= t31 s31) (= t32 s32) (= t33 s33) (= t34 s34) (= t35 s35) (= t36 s36) (= t37 s37) (= t38 s38) (= t39 s39) (= t40 s40) (= t41 s41) (= t42 s42) (= t43 s43) (= t44 s44) (= t45 s45) (= t46 s46)) (and (let ((s.0 (not (= 5 s4)))) (let ((s.1 (= 3 s4))) (and s.0 (or (and s.0 (or (= s3 1) (= s4 1)) (or (= s3 0) (= 0 s4)) s0 (not (= s3 5))) s.1) s.1 s21 s23 (not s30) (not (<= 2 (+ 0 (ite (not (= 0 s18)) 1 0) (ite (not (= 0 s19)) 1 0))))))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 (ite (= 0 (+ 0 (ite (not (= 0 s18)) 1 0) (ite (not (= 0 s19)) 1 0))) 3 s18)) (= t19 (ite (= (+ 0 (ite (not (= 0 s18)) 1 0) (ite (not (= 0 s19)) 1 0)) 1) 3 s19)) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 true) (= t26 (or s26 s24)) (= t27 s27) (= t28 true) (= t29 s29) (= t30 s30) (= t31 s31) (= t32 s32) (= t33 s33) (= t34 s34) (= t35 s35) (= t36 s36) (= t37 s37) (= t38 s38) (= t39 s39) (= t40 s40) (= t41 s41) (= t42 s42) (= t43 s43) (= t44 s44) (= t45 s45) (= t46 s46))))
(assert (not (and true (not t30) (not t29) t21 t20 (not (= 5 t4)) (not (= 2 t4)) (not (= t3 5)) (not (= t3 2)) (<= 1 (+ t45 t40 t42 t46 t44 t39 t43 t41)) (or (not t0) (not t2)) (or (not t0) t1) (or (not (= t38 1)) t0) (or (not (= 0 t4)) t0) (or (not (= t3 1)) t0) (or t2 t0) (or (not t1) t0) (or t23 (not t2)) (or (not (= 0 t4)) (not (= t3 0))) (or (not (= t3 1)) (not (= t38 1))) (or (not (= t3 1)) t23) (or (not (= t3 1)) (not (= t17 2))) (or (not (= t3 1)) (not (= 3 t4))) (or (not (= t3 1)) (not (= t4 1))) (or (not (= t3 3)) (not (= t38 1))) (or (not t25) (not (= t3 3))) (or (not (= t3 3)) (not (= 3 t19))) (or (not (= t3 3)) (not (= 3 t4))) (or (not (= t3 3)) (not (= 0 t4))) (or (not (= t3 4)) (not (= t38 1))) (or (not (= t3 4)) (not (= t17 3))) (or (not (= t3 4)) (not (= t17 2))) (or (not (= t38 1)) (not (= 0 t4))) (or t23 (not (= 0 t4))) (or (not (= t17 2)) (not (= 0 t4))) (or (not (= 2 t16)) (not (= 0 t4))) (or (not (<= (* 2 (+ (ite t1 t39 0) t40 t42 t46 t44 (ite t1 t43 0) (ite t1 t41 0) (ite t1 t45 0))) (+ t45 t40 t42 t46 t44 t39 t43 t41))) (not (= 0 t4))) (or (not (= 3 t4)) (not (= t38 1))) (or t23 (not (= 3 t4))) (or (not (= t17 3)) (not (= 3 t4))) (or (not (= t17 2)) (not (= 3 t4))) (or (not (= 2 t16)) (not (= 3 t4))) (or (not (= t38 1)) (not (= 4 t4))) (or (not t25) (not (= 4 t4))) (or (not (= 3 t19)) (not (= 4 t4))) (or (not (= t17 3)) (not (= 4 t4))) (or (not (= t19 1)) (not (= 0 t16))) (or (not (= t18 2)) (not (= 0 t16))) (or (not (= 0 t16)) (not (= t18 1))) (or (not (= 0 t16)) (not (= t17 3))) (or (not (= 0 t16)) (not (= t17 2))) (or (not (= 0 t16)) (not (= t17 1))) (or (not (= t18 3)) (not (= t16 1))) (or (not (= t18 2)) (not (= t16 1))) (or (not (= 0 t18)) (not (= t16 1))) (or (not (= 2 t16)) (not (= t38 1))) (or (not (= t18 3)) (not (= 2 t16))) (or (not (= t18 1)) (not (= 2 t16))) (or (not (= t18 2)) (not (= 3 t16))) (or (not (= t18 1)) (not (= 3 t16))) (or (not (= 0 t18)) (not (= 3 t16))) (or (not (= 0 t17)) (not (= t19 2))) (or (not (= t19 1)) (not (= 0 t17))) (or (not (= t17 1)) (not (= 3 t19))) (or (not (= t17 1)) (not (= t19 2))) (or (not (= t17 1)) (not (= 0 t19))) (or (not (= t17 2)) (not (= t38 1))) (or t22 (not (= t17 2))) (or (not (= t17 2)) (not (= 3 t19))) (or (not (= t19 1)) (not (= t17 2))) (or t22 (not (= t17 3))) (or (not (= t17 3)) (not (= t19 2))) (or (not (= t19 1)) (not (= t17 3))) (or (not (= t17 3)) (not (= 0 t19))) (or (not (= 0 t18)) (not (= 3 t19))) (or (not (= 3 t19)) (not (= t38 1))) (or t23 (not (= 3 t19))) (or t22 (not (= t38 1))) (or t23 (not (= t38 1))) (or (not t25) (not (= t38 1))) (or (not (= t3 3)) (<= (* 2 (+ (ite t1 t39 0) t40 t42 t46 t44 (ite t1 t43 0) (ite t1 t41 0) (ite t1 t45 0))) (+ t45 t40 t42 t46 t44 t39 t43 t41)) t0) (or (not (= t4 1)) (not (= 3 t19)) t0) (or (not (<= (+ t45 t40 t42 t46 t44 t39 t43 t41) (* 2 (+ t45 (ite t1 t46 0) (ite t1 t44 0) (ite t1 t40 0) t39 (ite t1 t42 0) t43 t41)))) (not (= 3 t4)) t0) (or (not (<= (+ t45 t40 t42 t46 t44 t39 t43 t41) (* 2 (+ t45 (ite t1 t46 0) (ite t1 t44 0) (ite t1 t40 0) t39 (ite t1 t42 0) t43 t41)))) (not (= 3 t19)) t0) (or (not (<= (+ t45 t40 t42 t46 t44 t39 t43 t41) (* 2 (+ t45 (ite t1 t46 0) (ite t1 t44 0) (ite t1 t40 0) t39 (ite t1 t42 0) t43 t41)))) (not t25) t0) (or (not (= t3 3)) (not t2) (<= (* 2 (+ (ite t1 t39 0) t40 t42 t46 t44 (ite t1 t43 0) (ite t1 t41 0) (ite t1 t45 0))) (+ t45 t40 t42 t46 t44 t39 t43 t41))) (or (not (= 2 t16)) (not t2) (<= (* 2 (+ (ite t1 t39 0) t40 t42 t46 t44 (ite t1 t43 0) (ite t1 t41 0) (ite t1 t45 0))) (+ t45 t40 t42 t46 t44 t39 t43 t41))) (or (not (= t17 2)) (not t2) (<= (* 2 (+ (ite t1 t39 0) t40 t42 t46 t44 (ite t1 t43 0) (ite t1 t41 0) (ite t1 t45 0))) (+ t45 t40 t42 t46 t44 t39 t43 t41))) (or (not t24) (not t23) (not (= t3 0))) (or (not (= t3 1)) (not t25) (not t22)) (or (not (= t3 4)) (not (= t4 1)) (not (= 3 t19))) (or (not t25) (not t22) (not (= 0 t4))) (or (not t25) (not (= t4 1)) (not t22)) (or (not (= t18 3)) t25 (not (= 0 t16))) (or (not (= 0 t18)) t24 (not (= 2 t16))) (or t25 (not (= 0 t17)) (not (= 3 t19))) (or t24 (not (= t17 2)) (not (= 0 t19))) (<= 0 t3) (<= t3 5) (<= 0 t4) (<= t4 5) (<= 0 t9) (<= t9 3) (<= 0 t16) (<= t16 3) (<= 0 t17) (<= t17 3) (<= 0 t18) (<= t18 3) (<= 0 t19) (<= t19 3) (<= 0 t32) (<= t32 3) (<= 0 t33) (<= t33 3) (<= 0 t36) (<= t36 0) (<= 0 t37) (<= t37 0) (<= 0 t38) (<= t38 1) (<= 0 t39) (<= 0 t40) (<= 0 t41) (<= 0 t42) (<= 0 t43) (<= 0 t44) (<= 0 t45) (<= 0 t46))))
(check-sat)
