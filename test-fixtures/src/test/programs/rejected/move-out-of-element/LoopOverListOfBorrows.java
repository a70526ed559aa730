import dev.freehold.Ref;
import java.util.List;
import shared.Res;

class LoopOverListOfBorrows {
  void run(List<@Ref Res> all) {
    for (Res each : all) {
      each.close(); //! move.out.of.element
    }
  }
}
