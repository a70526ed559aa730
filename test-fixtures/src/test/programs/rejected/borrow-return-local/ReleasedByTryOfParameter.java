import dev.freehold.Own;
import dev.freehold.Ref;
import shared.Res;

class ReleasedByTryOfParameter {
  static @Ref Res look(@Own Res res) {
    try (res) {
      return res.self(); //! borrow.return.local
    }
  }
}
