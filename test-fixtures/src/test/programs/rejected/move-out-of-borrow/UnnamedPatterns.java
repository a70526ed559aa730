// since 22
import dev.freehold.MustRelease;
import dev.freehold.Own;
import dev.freehold.Ref;
import shared.Res;

class UnnamedPatterns {
  @MustRelease("close")
  record Pair(@Own Res left, @Own Res right) {
    void close() {
      left.close();
      right.close();
    }
  }

  static int left(@Ref Object any) {
    return switch (any) {
      case Pair(Res left, _) -> {
        left.close(); //! move.out.of.borrow
        yield 1;
      }
      case Res _ -> 2;
      default -> 3;
    };
  }
}
