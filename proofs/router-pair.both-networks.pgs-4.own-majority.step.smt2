; router-pair, both-networks: own-majority
; obligation step: to be unsatisfiable
(set-logic ALL)
(declare-const s0 Bool) ; network.private
(declare-const t0 Bool)
(declare-const s1 Bool) ; network.wan
(declare-const t1 Bool)
(declare-const s2 Bool) ; network.link[A, PG 1]
(declare-const t2 Bool)
(declare-const s3 Bool) ; network.link[A, PG 2]
(declare-const t3 Bool)
(declare-const s4 Bool) ; network.link[A, PG 3]
(declare-const t4 Bool)
(declare-const s5 Bool) ; network.link[A, PG 4]
(declare-const t5 Bool)
(declare-const s6 Bool) ; network.link[B, PG 1]
(declare-const t6 Bool)
(declare-const s7 Bool) ; network.link[B, PG 2]
(declare-const t7 Bool)
(declare-const s8 Bool) ; network.link[B, PG 3]
(declare-const t8 Bool)
(declare-const s9 Bool) ; network.link[B, PG 4]
(declare-const t9 Bool)
(declare-const s10 Bool) ; network.deaf[A, PG 1]
(declare-const t10 Bool)
(declare-const s11 Bool) ; network.deaf[A, PG 2]
(declare-const t11 Bool)
(declare-const s12 Bool) ; network.deaf[A, PG 3]
(declare-const t12 Bool)
(declare-const s13 Bool) ; network.deaf[A, PG 4]
(declare-const t13 Bool)
(declare-const s14 Bool) ; network.deaf[B, PG 1]
(declare-const t14 Bool)
(declare-const s15 Bool) ; network.deaf[B, PG 2]
(declare-const t15 Bool)
(declare-const s16 Bool) ; network.deaf[B, PG 3]
(declare-const t16 Bool)
(declare-const s17 Bool) ; network.deaf[B, PG 4]
(declare-const t17 Bool)
(declare-const s18 Bool) ; network.running[PG 1]
(declare-const t18 Bool)
(declare-const s19 Bool) ; network.running[PG 2]
(declare-const t19 Bool)
(declare-const s20 Bool) ; network.running[PG 3]
(declare-const t20 Bool)
(declare-const s21 Bool) ; network.running[PG 4]
(declare-const t21 Bool)
(declare-const s22 Int) ; network.home[PG 1]
(declare-const t22 Int)
(declare-const s23 Int) ; network.home[PG 2]
(declare-const t23 Int)
(declare-const s24 Int) ; network.home[PG 3]
(declare-const t24 Int)
(declare-const s25 Int) ; network.home[PG 4]
(declare-const t25 Int)
(declare-const s26 Int) ; mode[A]
(declare-const t26 Int)
(declare-const s27 Int) ; mode[B]
(declare-const t27 Int)
(declare-const s28 Bool) ; answered[A, PG 1]
(declare-const t28 Bool)
(declare-const s29 Bool) ; answered[A, PG 2]
(declare-const t29 Bool)
(declare-const s30 Bool) ; answered[A, PG 3]
(declare-const t30 Bool)
(declare-const s31 Bool) ; answered[A, PG 4]
(declare-const t31 Bool)
(declare-const s32 Bool) ; answered[B, PG 1]
(declare-const t32 Bool)
(declare-const s33 Bool) ; answered[B, PG 2]
(declare-const t33 Bool)
(declare-const s34 Bool) ; answered[B, PG 3]
(declare-const t34 Bool)
(declare-const s35 Bool) ; answered[B, PG 4]
(declare-const t35 Bool)
(declare-const s36 Bool) ; found_enabled[A]
(declare-const t36 Bool)
(declare-const s37 Bool) ; found_enabled[B]
(declare-const t37 Bool)
(declare-const s38 Bool) ; found_disabled[A]
(declare-const t38 Bool)
(declare-const s39 Bool) ; found_disabled[B]
(declare-const t39 Bool)
(declare-const s40 Int) ; request
(declare-const t40 Int)
(declare-const s41 Bool) ; submitted
(declare-const t41 Bool)
(declare-const s42 Bool) ; holds[A]
(declare-const t42 Bool)
(declare-const s43 Bool) ; holds[B]
(declare-const t43 Bool)
(declare-const s44 Bool) ; stopped_by_test[A]
(declare-const t44 Bool)
(declare-const s45 Bool) ; stopped_by_test[B]
(declare-const t45 Bool)
(declare-const s46 Int) ; faults left
(declare-const t46 Int)
(assert (<= 0 s22))
(assert (<= s22 1))
(assert (<= 0 s23))
(assert (<= s23 1))
(assert (<= 0 s24))
(assert (<= s24 1))
(assert (<= 0 s25))
(assert (<= s25 1))
(assert (<= 0 s26))
(assert (<= s26 5))
(assert (<= 0 s27))
(assert (<= s27 5))
(assert (<= 0 s40))
(assert (<= s40 3))
(assert (<= 0 s46))
(assert (<= s46 1))
(assert (or (not s1) s0))
(assert (not s10))
(assert s8)
(assert (not (<= 5 s27)))
(assert s6)
(assert s19)
(assert s7)
(assert s20)
(assert s3)
(assert s4)
(assert s18)
(assert (not s14))
(assert (not s15))
(assert (not s16))
(assert s5)
(assert (not s12))
(assert s2)
(assert s9)
(assert s21)
(assert (not (<= 5 s26)))
(assert (or (not (<= 2 s27)) (not (<= s23 0)) (not (<= s27 2)) (not (<= s22 0))))
(assert (not s11))
(assert (or (not (<= 2 s27)) (not (<= s23 0)) (not (<= s27 2)) (not (<= s24 0))))
(assert (or (not (<= 2 s27)) (not (<= s27 2)) (not (<= s22 0)) (not (<= s24 0))))
(assert (or (not (<= s22 0)) (not (<= s24 0)) (not (<= s27 3)) (not (<= 3 s27))))
(assert (or (not (<= 2 s27)) (not (<= s23 0)) (not (<= s27 2)) (not (<= s25 0))))
(assert (or (not (<= s23 0)) (not (<= s27 3)) (not (<= 3 s27)) (not (<= s25 0))))
(assert (or (not (<= s23 0)) (not (<= s22 0)) (not (<= s27 3)) (not (<= 3 s27))))
(assert (or (not (<= s23 0)) (not (<= s24 0)) (not (<= s27 3)) (not (<= 3 s27))))
(assert (or (not (<= 2 s27)) (not (<= s27 2)) (not (<= s22 0)) (not (<= s25 0))))
(assert (or (not (<= s22 0)) (not (<= s27 3)) (not (<= 3 s27)) (not (<= s25 0))))
(assert (or (not (<= 2 s27)) (not (<= s27 2)) (not (<= s24 0)) (not (<= s25 0))))
(assert (or (not (<= s24 0)) (not (<= s27 3)) (not (<= 3 s27)) (not (<= s25 0))))
(assert (or (not (<= 1 s23)) (not (<= 1 s25)) (not (<= 1 s24)) (not (<= 4 s27))))
(assert (or (not (<= 1 s22)) (not (<= 1 s23)) (not (<= 1 s24)) (not (<= 4 s27))))
(assert (or (not (<= 1 s22)) (not (<= 1 s23)) (not (<= 1 s25)) (not (<= 4 s27))))
(assert (or (not (<= 1 s22)) (not (<= 1 s25)) (not (<= 1 s24)) (not (<= 4 s27))))
(assert (not s37))
(assert (or (not (<= 1 s23)) (not (<= 1 s25)) (not (<= s26 3)) (not (<= 3 s26)) (not (<= 1 s24))))
(assert (or (not (<= 1 s22)) (not (<= 1 s25)) (not (<= s26 3)) (not (<= 3 s26)) (not (<= 1 s24))))
(assert (or (not (<= 1 s22)) (not (<= 1 s23)) (not (<= 1 s25)) (not (<= s26 3)) (not (<= 3 s26))))
(assert (or (not (<= 1 s22)) (not (<= 1 s23)) (not (<= s26 3)) (not (<= 3 s26)) (not (<= 1 s24))))
(assert (or (not (<= 4 s26)) (not (<= s24 0)) (not (<= s25 0))))
(assert (or (not (<= 4 s26)) (not (<= s23 0)) (not (<= s25 0))))
(assert (or (not (<= 4 s26)) (not (<= s22 0)) (not (<= s25 0))))
(assert (or (not (<= 4 s26)) (not (<= s23 0)) (not (<= s22 0))))
(assert (or (not (<= 4 s26)) (not (<= s22 0)) (not (<= s24 0))))
(assert (or (not (<= 2 s26)) (not (<= s26 2))))
(assert (or (not (<= 4 s26)) (not (<= s23 0)) (not (<= s24 0))))
(assert (or (not (<= 4 s26)) (not (<= 4 s27))))
(assert (or (not (<= s26 3)) (not (<= 3 s26)) (not (<= s27 3)) (not (<= 1 s24)) (not (<= 3 s27))))
(assert (or (not (<= s24 0)) (not (<= 1 s26)) (not (<= s25 0)) (not (<= s26 1))))
(assert (or (not (<= s23 0)) (not (<= 1 s26)) (not (<= s25 0)) (not (<= s26 1))))
(assert (or (not (<= s22 0)) (not (<= 1 s26)) (not (<= s25 0)) (not (<= s26 1))))
(assert (or (not (<= s23 0)) (not (<= s22 0)) (not (<= 1 s26)) (not (<= s26 1))))
(assert (or (not (<= s22 0)) (not (<= s24 0)) (not (<= 1 s26)) (not (<= s26 1))))
(assert (or (not (<= s23 0)) (not (<= s24 0)) (not (<= 1 s26)) (not (<= s26 1))))
(assert (or false (and (and (= 0 s26) (not (and (not (= s26 5)) (not (= s27 5)) s0))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 (ite (<= 4 (* 2 (+ 0 (ite (and s5 (or s1 (= 0 s25)) s21) 1 0) (ite (and s18 (or (= 0 s22) s1) s2) 1 0) (ite (and s3 (or s1 (= 0 s23)) s19) 1 0) (ite (and s4 s20 (or s1 (= 0 s24))) 1 0)))) 3 4)) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30) (= t31 s31) (= t32 s32) (= t33 s33) (= t34 s34) (= t35 s35) (= t36 s36) (= t37 s37) (= t38 s38) (= t39 s39) (= t40 s40) (= t41 s41) (= t42 s42) (= t43 s43) (= t44 s44) (= t45 s45) (= t46 s46)) (and (and (= 0 s27) (not (and (not (= s26 5)) (not (= s27 5)) s0))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 (ite (<= (* 2 (+ 0 (ite (and (or (= s23 1) s1) s19 s7) 1 0) (ite (and s18 s6 (or s1 (= s22 1))) 1 0) (ite (and s9 s21 (or s1 (= s25 1))) 1 0) (ite (and s20 (or s1 (= s24 1)) s8) 1 0))) 4) 4 3)) (= t28 s28) (= t29 s29) (= t30 s30) (= t31 s31) (= t32 s32) (= t33 s33) (= t34 s34) (= t35 s35) (= t36 s36) (= t37 s37) (= t38 s38) (= t39 s39) (= t40 s40) (= t41 s41) (= t42 s42) (= t43 s43) (= t44 s44) (= t45 s45) (= t46 s46)) (and (and (= s26 1) (not (and (not (= s26 5)) (not (= s27 5)) s0))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 (ite (<= 4 (* 2 (+ 0 (ite (and s5 (or s1 (= 0 s25)) s21) 1 0) (ite (and s18 (or (= 0 s22) s1) s2) 1 0) (ite (and s3 (or s1 (= 0 s23)) s19) 1 0) (ite (and s4 s20 (or s1 (= 0 s24))) 1 0)))) 2 4)) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30) (= t31 s31) (= t32 s32) (= t33 s33) (= t34 s34) (= t35 s35) (= t36 s36) (= t37 s37) (= t38 s38) (= t39 s39) (= t40 s40) (= t41 s41) (= t42 s42) (= t43 s43) (= t44 s44) (= t45 s45) (= t46 s46)) (and (and (= s27 1) (not (and (not (= s26 5)) (not (= s27 5)) s0))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 (ite (<= (* 2 (+ 0 (ite (and (or (= s23 1) s1) s19 s7) 1 0) (ite (and s18 s6 (or s1 (= s22 1))) 1 0) (ite (and s9 s21 (or s1 (= s25 1))) 1 0) (ite (and s20 (or s1 (= s24 1)) s8) 1 0))) 4) 4 2)) (= t28 s28) (= t29 s29) (= t30 s30) (= t31 s31) (= t32 s32) (= t33 s33) (= t34 s34) (= t35 s35) (= t36 s36) (= t37 s37) (= t38 s38) (= t39 s39) (= t40 s40) (= t41 s41) (= t42 s42) (= t43 s43) (= t44 s44) (= t45 s45) (= t46 s46)) (and (and s18 (= s26 2) (or (= 0 s22) s1) (not s28) s2 (or (= 3 s27) (= 4 s27) (not (and (not s14) s18 s6 (not (= s27 5)) (or s1 (= s22 1))))) (not s10)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 true) (= t29 s29) (= t30 s30) (= t31 s31) (= t32 s32) (= t33 s33) (= t34 s34) (= t35 s35) (= t36 (let ((s.0 (not s14))) (let ((s.1 (not (= s27 5)))) (let ((s.2 (or s1 (= s22 1)))) (or (and s.0 s18 s6 (not (and s.0 s18 (= 4 s27) s6 s.1 s.2)) s.1 s.2) s36))))) (= t37 s37) (= t38 (or s38 (and (not s14) s18 (= 4 s27) s6 (not (= s27 5)) (or s1 (= s22 1))))) (= t39 s39) (= t40 s40) (= t41 s41) (= t42 s42) (= t43 s43) (= t44 s44) (= t45 s45) (= t46 s46)) (and (and s3 (not s11) (= s26 2) (or s1 (= 0 s23)) (not s29) s19 (or (= 3 s27) (not (and (not s15) (or (= s23 1) s1) s19 (not (= s27 5)) s7)) (= 4 s27))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 true) (= t30 s30) (= t31 s31) (= t32 s32) (= t33 s33) (= t34 s34) (= t35 s35) (= t36 (let ((s.0 (not s15))) (let ((s.1 (or (= s23 1) s1))) (let ((s.2 (not (= s27 5)))) (or (and s.0 (not (and s.0 (= 4 s27) s.1 s19 s.2 s7)) s.1 s19 s.2 s7) s36))))) (= t37 s37) (= t38 (or (and (not s15) (= 4 s27) (or (= s23 1) s1) s19 (not (= s27 5)) s7) s38)) (= t39 s39) (= t40 s40) (= t41 s41) (= t42 s42) (= t43 s43) (= t44 s44) (= t45 s45) (= t46 s46)) (and (and s4 s20 (or (= 3 s27) (= 4 s27) (not (and s20 (not s16) (or s1 (= s24 1)) (not (= s27 5)) s8))) (= s26 2) (not s12) (or s1 (= 0 s24)) (not s30)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 true) (= t31 s31) (= t32 s32) (= t33 s33) (= t34 s34) (= t35 s35) (= t36 (let ((s.0 (not s16))) (let ((s.1 (or s1 (= s24 1)))) (let ((s.2 (not (= s27 5)))) (or (and (not (and s20 (= 4 s27) s.0 s.1 s.2 s8)) s20 s.0 s.1 s.2 s8) s36))))) (= t37 s37) (= t38 (or s38 (and s20 (= 4 s27) (not s16) (or s1 (= s24 1)) (not (= s27 5)) s8))) (= t39 s39) (= t40 s40) (= t41 s41) (= t42 s42) (= t43 s43) (= t44 s44) (= t45 s45) (= t46 s46)) (and (and s5 (or s1 (= 0 s25)) (= s26 2) (or (= 3 s27) (not (and s9 (not s17) s21 (or s1 (= s25 1)) (not (= s27 5)))) (= 4 s27)) s21 (not s31) (not s13)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30) (= t31 true) (= t32 s32) (= t33 s33) (= t34 s34) (= t35 s35) (= t36 (let ((s.0 (not s17))) (let ((s.1 (or s1 (= s25 1)))) (let ((s.2 (not (= s27 5)))) (or (and s9 s.0 (not (and s9 s.0 (= 4 s27) s21 s.1 s.2)) s21 s.1 s.2) s36))))) (= t37 s37) (= t38 (or s38 (and s9 (not s17) (= 4 s27) s21 (or s1 (= s25 1)) (not (= s27 5))))) (= t39 s39) (= t40 s40) (= t41 s41) (= t42 s42) (= t43 s43) (= t44 s44) (= t45 s45) (= t46 s46)) (and (and (not s14) s18 (not s32) (or (= 3 s26) (not (and s18 (or (= 0 s22) s1) s2 (not (= s26 5)) (not s10))) (= 4 s26)) s6 (= s27 2) (or s1 (= s22 1))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30) (= t31 s31) (= t32 true) (= t33 s33) (= t34 s34) (= t35 s35) (= t36 s36) (= t37 (let ((s.0 (or (= 0 s22) s1))) (let ((s.1 (not (= s26 5)))) (let ((s.2 (not s10))) (or (and s18 (not (and s18 s.0 s2 s.1 (= 4 s26) s.2)) s.0 s2 s.1 s.2) s37))))) (= t38 s38) (= t39 (or (and s18 (or (= 0 s22) s1) s2 (not (= s26 5)) (= 4 s26) (not s10)) s39)) (= t40 s40) (= t41 s41) (= t42 s42) (= t43 s43) (= t44 s44) (= t45 s45) (= t46 s46)) (and (and (not s15) (not s33) (or (= s23 1) s1) s19 (= s27 2) s7 (or (not (and s3 (not s11) (or s1 (= 0 s23)) s19 (not (= s26 5)))) (= 3 s26) (= 4 s26))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30) (= t31 s31) (= t32 s32) (= t33 true) (= t34 s34) (= t35 s35) (= t36 s36) (= t37 (let ((s.0 (not s11))) (let ((s.1 (or s1 (= 0 s23)))) (let ((s.2 (not (= s26 5)))) (or s37 (and s3 s.0 s.1 s19 s.2 (not (and s3 s.0 s.1 s19 s.2 (= 4 s26))))))))) (= t38 s38) (= t39 (or s39 (and s3 (not s11) (or s1 (= 0 s23)) s19 (not (= s26 5)) (= 4 s26)))) (= t40 s40) (= t41 s41) (= t42 s42) (= t43 s43) (= t44 s44) (= t45 s45) (= t46 s46)) (and (and s20 (not s34) (not s16) (or s1 (= s24 1)) (or (= 3 s26) (not (and s4 s20 (not s12) (or s1 (= 0 s24)) (not (= s26 5)))) (= 4 s26)) s8 (= s27 2)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30) (= t31 s31) (= t32 s32) (= t33 s33) (= t34 true) (= t35 s35) (= t36 s36) (= t37 (let ((s.0 (not s12))) (let ((s.1 (or s1 (= 0 s24)))) (let ((s.2 (not (= s26 5)))) (or s37 (and s4 s20 s.0 s.1 s.2 (not (and s4 s20 s.0 s.1 s.2 (= 4 s26))))))))) (= t38 s38) (= t39 (or s39 (and s4 s20 (not s12) (or s1 (= 0 s24)) (not (= s26 5)) (= 4 s26)))) (= t40 s40) (= t41 s41) (= t42 s42) (= t43 s43) (= t44 s44) (= t45 s45) (= t46 s46)) (and (and s9 (not s35) (not s17) s21 (or s1 (= s25 1)) (or (= 3 s26) (= 4 s26) (not (and s5 (or s1 (= 0 s25)) s21 (not (= s26 5)) (not s13)))) (= s27 2)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30) (= t31 s31) (= t32 s32) (= t33 s33) (= t34 s34) (= t35 true) (= t36 s36) (= t37 (let ((s.0 (or s1 (= 0 s25)))) (let ((s.1 (not (= s26 5)))) (let ((s.2 (not s13))) (or s37 (and s5 s.0 s21 (not (and s5 s.0 s21 s.1 (= 4 s26) s.2)) s.1 s.2)))))) (= t38 s38) (= t39 (or s39 (and s5 (or s1 (= 0 s25)) s21 (not (= s26 5)) (= 4 s26) (not s13)))) (= t40 s40) (= t41 s41) (= t42 s42) (= t43 s43) (= t44 s44) (= t45 s45) (= t46 s46)) (and (and (= s26 2) (or (and (or (not (and s3 (not s11) (or s1 (= 0 s23)) s19)) s29) (or (not (and s5 (or s1 (= 0 s25)) s21 (not s13))) s31) (or (not (and s4 s20 (not s12) (or s1 (= 0 s24)))) s30) (or s28 (not (and s18 (or (= 0 s22) s1) s2 (not s10))))) s36)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 (ite s36 4 3)) (= t27 s27) (= t28 false) (= t29 false) (= t30 false) (= t31 false) (= t32 s32) (= t33 s33) (= t34 s34) (= t35 s35) (= t36 false) (= t37 s37) (= t38 false) (= t39 s39) (= t40 s40) (= t41 s41) (= t42 s42) (= t43 s43) (= t44 s36) (= t45 s45) (= t46 s46)) (and (and (or s37 (and (or s33 (not (and (not s15) (or (= s23 1) s1) s19 s7))) (or s35 (not (and s9 (not s17) s21 (or s1 (= s25 1))))) (or (not (and s20 (not s16) (or s1 (= s24 1)) s8)) s34) (or (not (and (not s14) s18 s6 (or s1 (= s22 1)))) s32))) (= s27 2)) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 (ite s37 4 3)) (= t28 s28) (= t29 s29) (= t30 s30) (= t31 s31) (= t32 false) (= t33 false) (= t34 false) (= t35 false) (= t36 s36) (= t37 false) (= t38 s38) (= t39 false) (= t40 s40) (= t41 s41) (= t42 s42) (= t43 s43) (= t44 s44) (= t45 s37) (= t46 s46)) (and (let ((s.0 (= 0 s26))) (let ((s.1 (or (= 3 s26) s.0))) (let ((s.2 (= 0 s27))) (let ((s.3 (or (= 3 s27) s.2))) (let ((s.4 (not (= s26 5)))) (let ((s.5 (not (= s27 5)))) (and (or (and s.1 (not s.3)) (= s.1 s.3)) (not (and (or (= s27 1) (= s26 1)) s.4 s.5 (or s.0 s.2) s0)) s.4 s.5 s0))))))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 0) (= t27 1) (= t28 false) (= t29 false) (= t30 false) (= t31 false) (= t32 false) (= t33 false) (= t34 false) (= t35 false) (= t36 false) (= t37 false) (= t38 false) (= t39 false) (= t40 s40) (= t41 s41) (= t42 (and (or s43 s42) (= s40 1))) (= t43 (and (or s43 s42) (= s40 1))) (= t44 false) (= t45 false) (= t46 s46)) (and (let ((s.0 (= 0 s27))) (let ((s.1 (not (= s26 5)))) (let ((s.2 (not (= s27 5)))) (let ((s.3 (= 0 s26))) (and (or (= 3 s27) s.0) (not (and (or (= s27 1) (= s26 1)) s.1 s.2 (or s.3 s.0) s0)) s.1 (not (or (= 3 s26) s.3)) s.2 s0))))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 1) (= t27 0) (= t28 false) (= t29 false) (= t30 false) (= t31 false) (= t32 false) (= t33 false) (= t34 false) (= t35 false) (= t36 false) (= t37 false) (= t38 false) (= t39 false) (= t40 s40) (= t41 s41) (= t42 (and (or s43 s42) (= s40 1))) (= t43 (and (or s43 s42) (= s40 1))) (= t44 false) (= t45 false) (= t46 s46)) (and (let ((s.0 (= 3 s26))) (let ((s.1 (= 0 s26))) (and (not s41) (or s.0 (and (or (= s27 1) (= s26 1)) (or s.0 s.1) (not (= s26 5)) (not (= s27 5)) (or s.1 (= 0 s27)) s0))))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30) (= t31 s31) (= t32 s32) (= t33 s33) (= t34 s34) (= t35 s35) (= t36 s36) (= t37 s37) (= t38 s38) (= t39 s39) (= t40 s40) (= t41 true) (= t42 true) (= t43 (and (or (= s27 1) (= s26 1)) (not (= s26 5)) (not (= s27 5)) (or (= 0 s26) (= 0 s27)) s0)) (= t44 s44) (= t45 s45) (= t46 s46)) (and (let ((s.0 (= 3 s27))) (let ((s.1 (= 0 s27))) (and (not s41) (or s.0 (and (or (= s27 1) (= s26 1)) (or s.0 s.1) (not (= s26 5)) (not (= s27 5)) (or (= 0 s26) s.1) s0))))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30) (= t31 s31) (= t32 s32) (= t33 s33) (= t34 s34) (= t35 s35) (= t36 s36) (= t37 s37) (= t38 s38) (= t39 s39) (= t40 s40) (= t41 true) (= t42 (and (or (= s27 1) (= s26 1)) (not (= s26 5)) (not (= s27 5)) (or (= 0 s26) (= 0 s27)) s0)) (= t43 true) (= t44 s44) (= t45 s45) (= t46 s46)) (and (let ((s.0 (= 0 s26))) (let ((s.1 (= 3 s26))) (and (or (and (or (= s27 1) (= s26 1)) (not (= s26 5)) (not (= s27 5)) (or s.0 (= 0 s27)) s0) s.1) (or s.1 s.0) s42))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30) (= t31 s31) (= t32 s32) (= t33 s33) (= t34 s34) (= t35 s35) (= t36 s36) (= t37 s37) (= t38 s38) (= t39 s39) (= t40 (ite (= s40 1) 2 3)) (= t41 s41) (= t42 false) (= t43 (and s43 (not (and (or (= s27 1) (= s26 1)) (not (= s26 5)) (not (= s27 5)) (or (= 0 s26) (= 0 s27)) s0)))) (= t44 s44) (= t45 s45) (= t46 s46)) (and (let ((s.0 (= 3 s27))) (let ((s.1 (= 0 s27))) (and (or s.0 (and (or (= s27 1) (= s26 1)) (not (= s26 5)) (not (= s27 5)) (or (= 0 s26) s.1) s0)) s43 (or s.0 s.1)))) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30) (= t31 s31) (= t32 s32) (= t33 s33) (= t34 s34) (= t35 s35) (= t36 s36) (= t37 s37) (= t38 s38) (= t39 s39) (= t40 (ite (= s40 1) 2 3)) (= t41 s41) (= t42 (and s42 (not (and (or (= s27 1) (= s26 1)) (not (= s26 5)) (not (= s27 5)) (or (= 0 s26) (= 0 s27)) s0)))) (= t43 false) (= t44 s44) (= t45 s45) (= t46 s46)) (and (and s1 (not (<= s46 0)) s0) (<= 0 (+ (- 1) s46)) (= t0 false) (= t1 false) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30) (= t31 s31) (= t32 s32) (= t33 s33) (= t34 s34) (= t35 s35) (= t36 s36) (= t37 s37) (= t38 s38) (= t39 s39) (= t40 s40) (= t41 s41) (= t42 s42) (= t43 s43) (= t44 s44) (= t45 s45) (= t46 (+ (- 1) s46))) (and (and (not s1) (not s0)) true (= t0 true) (= t1 true) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30) (= t31 s31) (= t32 s32) (= t33 s33) (= t34 s34) (= t35 s35) (= t36 s36) (= t37 s37) (= t38 s38) (= t39 s39) (= t40 s40) (= t41 s41) (= t42 s42) (= t43 s43) (= t44 s44) (= t45 s45) (= t46 s46)) (and (= 0 s40) true (= t0 s0) (= t1 s1) (= t2 s2) (= t3 s3) (= t4 s4) (= t5 s5) (= t6 s6) (= t7 s7) (= t8 s8) (= t9 s9) (= t10 s10) (= t11 s11) (= t12 s12) (= t13 s13) (= t14 s14) (= t15 s15) (= t16 s16) (= t17 s17) (= t18 s18) (= t19 s19) (= t20 s20) (= t21 s21) (= t22 s22) (= t23 s23) (= t24 s24) (= t25 s25) (= t26 s26) (= t27 s27) (= t28 s28) (= t29 s29) (= t30 s30) (= t31 s31) (= t32 s32) (= t33 s33) (= t34 s34) (= t35 s35) (= t36 s36) (= t37 s37) (= t38 s38) (= t39 s39) (= t40 1) (= t41 false) (= t42 s42) (= t43 s43) (= t44 s44) (= t45 s45) (= t46 s46))))
(assert (not (and true (or (not t1) t0) (not t10) t8 (not (<= 5 t27)) t6 t19 t7 t20 t3 t4 t18 (not t14) (not t15) (not t16) t5 (not t12) t2 t9 t21 (not (<= 5 t26)) (or (not (<= 2 t27)) (not (<= t23 0)) (not (<= t27 2)) (not (<= t22 0))) (not t11) (or (not (<= 2 t27)) (not (<= t23 0)) (not (<= t27 2)) (not (<= t24 0))) (or (not (<= 2 t27)) (not (<= t27 2)) (not (<= t22 0)) (not (<= t24 0))) (or (not (<= t22 0)) (not (<= t24 0)) (not (<= t27 3)) (not (<= 3 t27))) (or (not (<= 2 t27)) (not (<= t23 0)) (not (<= t27 2)) (not (<= t25 0))) (or (not (<= t23 0)) (not (<= t27 3)) (not (<= 3 t27)) (not (<= t25 0))) (or (not (<= t23 0)) (not (<= t22 0)) (not (<= t27 3)) (not (<= 3 t27))) (or (not (<= t23 0)) (not (<= t24 0)) (not (<= t27 3)) (not (<= 3 t27))) (or (not (<= 2 t27)) (not (<= t27 2)) (not (<= t22 0)) (not (<= t25 0))) (or (not (<= t22 0)) (not (<= t27 3)) (not (<= 3 t27)) (not (<= t25 0))) (or (not (<= 2 t27)) (not (<= t27 2)) (not (<= t24 0)) (not (<= t25 0))) (or (not (<= t24 0)) (not (<= t27 3)) (not (<= 3 t27)) (not (<= t25 0))) (or (not (<= 1 t23)) (not (<= 1 t25)) (not (<= 1 t24)) (not (<= 4 t27))) (or (not (<= 1 t22)) (not (<= 1 t23)) (not (<= 1 t24)) (not (<= 4 t27))) (or (not (<= 1 t22)) (not (<= 1 t23)) (not (<= 1 t25)) (not (<= 4 t27))) (or (not (<= 1 t22)) (not (<= 1 t25)) (not (<= 1 t24)) (not (<= 4 t27))) (not t37) (or (not (<= 1 t23)) (not (<= 1 t25)) (not (<= t26 3)) (not (<= 3 t26)) (not (<= 1 t24))) (or (not (<= 1 t22)) (not (<= 1 t25)) (not (<= t26 3)) (not (<= 3 t26)) (not (<= 1 t24))) (or (not (<= 1 t22)) (not (<= 1 t23)) (not (<= 1 t25)) (not (<= t26 3)) (not (<= 3 t26))) (or (not (<= 1 t22)) (not (<= 1 t23)) (not (<= t26 3)) (not (<= 3 t26)) (not (<= 1 t24))) (or (not (<= 4 t26)) (not (<= t24 0)) (not (<= t25 0))) (or (not (<= 4 t26)) (not (<= t23 0)) (not (<= t25 0))) (or (not (<= 4 t26)) (not (<= t22 0)) (not (<= t25 0))) (or (not (<= 4 t26)) (not (<= t23 0)) (not (<= t22 0))) (or (not (<= 4 t26)) (not (<= t22 0)) (not (<= t24 0))) (or (not (<= 2 t26)) (not (<= t26 2))) (or (not (<= 4 t26)) (not (<= t23 0)) (not (<= t24 0))) (or (not (<= 4 t26)) (not (<= 4 t27))) (or (not (<= t26 3)) (not (<= 3 t26)) (not (<= t27 3)) (not (<= 1 t24)) (not (<= 3 t27))) (or (not (<= t24 0)) (not (<= 1 t26)) (not (<= t25 0)) (not (<= t26 1))) (or (not (<= t23 0)) (not (<= 1 t26)) (not (<= t25 0)) (not (<= t26 1))) (or (not (<= t22 0)) (not (<= 1 t26)) (not (<= t25 0)) (not (<= t26 1))) (or (not (<= t23 0)) (not (<= t22 0)) (not (<= 1 t26)) (not (<= t26 1))) (or (not (<= t22 0)) (not (<= t24 0)) (not (<= 1 t26)) (not (<= t26 1))) (or (not (<= t23 0)) (not (<= t24 0)) (not (<= 1 t26)) (not (<= t26 1))) (<= 0 t22) (<= t22 1) (<= 0 t23) (<= t23 1) (<= 0 t24) (<= t24 1) (<= 0 t25) (<= t25 1) (<= 0 t26) (<= t26 5) (<= 0 t27) (<= t27 5) (<= 0 t40) (<= t40 3) (<= 0 t46) (<= t46 1))))
(check-sat)
