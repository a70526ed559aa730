import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

class CompactConstructorReplaces {
  @MustRelease("close")
  record Replaces(@Own Res res) {
    Replaces {
      if (res.get() < 0) {
        res.close();
        res = Res.open();
      }
    }

    void close() {
      res.close();
    }
  }

  @MustRelease("close")
  record Passes(@Own Res res) {
    Passes {
      res = Res.pass(res);
    }

    void close() {
      res.close();
    }
  }

  @MustRelease("close")
  record Throws(@Own Res res) {
    Throws {
      if (res.get() < 0) {
        res.close();
        throw new IllegalArgumentException();
      }
    }

    void close() {
      res.close();
    }
  }

  @MustRelease("close")
  record Fails(@Own Res res) {
    Fails(@Own Res res) {
      if (res.get() < 0) {
        res.close();
        throw new IllegalArgumentException();
      }
      this.res = res;
    }

    void close() {
      res.close();
    }
  }
}
