import dev.freehold.MustRelease;
import dev.freehold.PolyOwn;
import java.util.Optional;
import shared.Res;

@MustRelease("close")
class PolyOwnResult {
  static @PolyOwn Res check(@PolyOwn Res res) {
    return res;
  }

  static Optional<@PolyOwn Res> some(@PolyOwn Res res) {
    return Optional.of(res);
  }

  @PolyOwn PolyOwnResult self(@PolyOwn PolyOwnResult this) {
    return this;
  }

  void close() {}

  static void run() {
    check(new Res()); //! own.leak
    some(new Res()); //! own.leak
    new PolyOwnResult().self(); //! own.leak
  }
}
