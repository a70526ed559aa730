import dev.freehold.Ref;
import shared.Res;

record RecordComponent(int from, @Ref Res source) { //! field.borrow
  int first() {
    return source.get() + from;
  }
}
