import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import shared.Res;

class ReadInFinally {
  Res read() {
    Res res = Res.open();
    try {
      return res;
    } finally {
      res.get();
    }
  }

  static @Own Res written(@Own Res res, boolean b) {
    try {
      if (b) {
        return res;
      }
      res.set(3);
      return res;
    } finally {
      res.set(4);
      Res.write(res);
    }
  }

  static @Own Res borrowed(@Own Res res) {
    @Ref Res seen = res.self();
    try {
      return res;
    } finally {
      System.out.println(seen.get());
    }
  }

  static @Own Res nested(@Own Res res) {
    try {
      try {
        return res;
      } finally {
        Res.read(res);
      }
    } finally {
      Res second = res;
      second.get();
    }
  }
}
