import dev.freehold.Ref;
import java.util.List;
import shared.Res;

class ElementOfListOfBorrows {
  void run(List<@Ref Res> all) {
    all.get(0).close(); //! move.out.of.borrow
  }
}
