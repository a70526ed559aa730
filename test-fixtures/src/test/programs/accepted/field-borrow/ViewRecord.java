import dev.freehold.Ref;
import dev.freehold.View;
import shared.Res;

@View
record ViewRecord(@Ref Res res) {
  int get() {
    return res.get();
  }
}
