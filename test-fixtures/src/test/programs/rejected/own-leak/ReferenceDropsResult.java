import dev.freehold.NonEscaping;
import java.util.List;
import shared.Res;

/** Nobody gets what a method reference makes for an interface that gives nothing. */
class ReferenceDropsResult {
  static Res make(long number) {
    return Res.open();
  }

  static void now(@NonEscaping Runnable action) {
    action.run();
  }

  static void all(List<Long> numbers) {
    Runnable made = Res::new; //! own.leak
    numbers.forEach(ReferenceDropsResult::make); //! own.leak
    now(Res::open); //! own.leak
  }
}
