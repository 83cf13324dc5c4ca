; Successors as their representatives; printed once for each way to make them.
;
;     i64 @$NAME.told(state, out, alike)  write the successors to `out`, but for those that others are
;                                         like, as bits of `alike` tell: replicas that are equal
;     i64 @alike(state)                   which replicas are equal
;     void @renew(state, before)          rewrite a state as its representative; `before`, which it
;                                         follows, is one

define i64 @$NAME(ptr %state, ptr %out) {
  %result = call i64 @$NAME.told(ptr %state, ptr %out, i64 0)
  ret i64 %result
}

define i64 @reduced_$NAME(ptr %state, ptr %out) {
entry:
  %alike = call i64 @alike(ptr %state)
  %result = call i64 @$NAME.told(ptr %state, ptr %out, i64 %alike)
  %n = and i64 %result, 4294967295
  br label %next
next:
  %i = phi i64 [ 0, %entry ], [ %i.next, %body ]
  %more = icmp ult i64 %i, %n
  br i1 %more, label %body, label %exit
body:
  %successor = getelementptr inbounds %State, ptr %out, i64 %i
  call void @renew(ptr %successor, ptr %state)
  %i.next = add i64 %i, 1
  br label %next
exit:
  ret i64 %result
}
