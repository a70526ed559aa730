import dev.freehold.Ref;
import dev.freehold.View;
import shared.Res;

@View
record RecordComponent(int from, @Ref Res source) {
  int first() {
    return source.get() + from;
  }
}
