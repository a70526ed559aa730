import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

class CompactConstructorCloses {
  @MustRelease("close")
  record Closes(@Own Res res, int size) {
    Closes {
      size = res.get();
      res.close();
    } //! use.after.release

    void close() {
      res.close();
    }
  }

  @MustRelease("close")
  record Second(@Own Res first, @Own Res second) {
    Second {
      System.out.println(first.get());
      second.close();
    } //! use.after.release

    void close() {
      first.close();
      second.close();
    }
  }

  @MustRelease("close")
  record InFinally(@Own Res res) {
    InFinally {
      try {
        System.out.println(res.get());
      } finally {
        res.close();
      }
    } //! use.after.release

    void close() {
      res.close();
    }
  }
}
