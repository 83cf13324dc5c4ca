; Words in memory, by their number: the fields of a context, and of records like it.

define internal i64 @get(ptr %context, i64 %field) alwaysinline {
  %p = getelementptr inbounds i64, ptr %context, i64 %field
  %value = load i64, ptr %p
  ret i64 %value
}

define internal ptr @get_ptr(ptr %context, i64 %field) alwaysinline {
  %p = getelementptr inbounds i64, ptr %context, i64 %field
  %value = load ptr, ptr %p
  ret ptr %value
}

define internal void @set(ptr %context, i64 %field, i64 %value) alwaysinline {
  %p = getelementptr inbounds i64, ptr %context, i64 %field
  store i64 %value, ptr %p
  ret void
}

define internal void @increase(ptr %context, i64 %field, i64 %by) alwaysinline {
  %p = getelementptr inbounds i64, ptr %context, i64 %field
  %old = load i64, ptr %p
  %new = add i64 %old, %by
  store i64 %new, ptr %p
  ret void
}
