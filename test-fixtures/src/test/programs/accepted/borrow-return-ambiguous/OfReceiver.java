import dev.freehold.MustRelease;
import dev.freehold.Ref;
import shared.Res;

@MustRelease("close")
class OfReceiver {
  @Ref OfReceiver pick(Res a, Res b) {
    return this;
  }

  void close() {}
}
