import dev.freehold.Ref;
import shared.Res;

class ParameterReturnedAsRef {
  @Ref Res run(@Ref Res res) {
    return res.self();
  }
}
