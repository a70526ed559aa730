import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

class CompactConstructorMoves {
  @MustRelease("close")
  record ToMethod(@Own Res res) {
    ToMethod {
      Res.take(res);
    } //! use.after.move

    void close() {
      res.close();
    }
  }

  @MustRelease("close")
  record ToVariable(@Own Res res) {
    ToVariable {
      @Own Res other = res;
      other.close();
    } //! use.after.move

    void close() {
      res.close();
    }
  }
}
