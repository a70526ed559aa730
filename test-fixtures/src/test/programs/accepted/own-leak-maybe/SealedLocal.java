// since 21
import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

class SealedLocal {
  sealed interface Shape permits Full, Empty {}

  @MustRelease("close")
  record Full(@Own Res res) implements Shape {
    void close(@Own Full this) {
      res.close();
    }
  }

  record Empty() implements Shape {}

  static void statement(boolean b) {
    Shape shape = b ? new Full(new Res()) : new Empty();
    switch (shape) {
      case Full full -> full.close();
      case Empty empty -> {}
    }
  }

  static int expression(boolean b) {
    Shape shape = b ? new Full(new Res()) : new Empty();
    return switch (shape) {
      case Empty empty -> 0;
      case Full full -> {
        full.close();
        yield 1;
      }
    };
  }

  static void rest(boolean b) {
    Shape shape = b ? new Full(new Res()) : new Empty();
    switch (shape) {
      case Full full when full.res().get() > 3 -> full.close();
      case Full full -> full.close();
      default -> {}
    }
  }

  static void deconstructed(boolean b) {
    Shape shape = b ? new Full(new Res()) : new Empty();
    switch (shape) {
      case Empty() -> {}
      case Full full -> full.close();
    }
  }
}
