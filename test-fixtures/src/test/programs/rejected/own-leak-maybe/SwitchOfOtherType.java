// since 21
import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

class SwitchOfOtherType {
  sealed interface Shape permits Full, Lent, Empty {}

  @MustRelease("close")
  record Full(@Own Res res) implements Shape {
    void close(@Own Full this) {
      res.close();
    }
  }

  @MustRelease("close")
  record Lent(@Own Res res) implements Shape {
    void close(@Own Lent this) {
      res.close();
    }
  }

  record Empty() implements Shape {}

  static void forgotten(boolean b) {
    Shape shape = b ? new Full(new Res()) : new Empty();
    switch (shape) {
      case Full full when full.res().get() > 3 -> full.close();
      case Full full -> {}
      case Lent lent -> lent.close();
      case Empty empty -> {}
    }
  } //! own.leak.maybe

  static void twice(boolean b) {
    Shape shape = b ? new Full(new Res()) : new Lent(new Res());
    switch (shape) {
      case Full full -> full.close();
      case Lent lent -> {
        lent.close();
        lent.close(); //! release.twice
      }
      case Empty empty -> {}
    }
  }

  static void other(boolean b) {
    Shape shape = b ? new Full(new Res()) : new Lent(new Res());
    switch (shape) {
      case Full full -> full.close();
      default -> {}
    }
  } //! own.leak.maybe
}
