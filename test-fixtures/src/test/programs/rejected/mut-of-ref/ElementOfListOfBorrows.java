import dev.freehold.Ref;
import java.util.Map;
import shared.Res;

class ElementOfListOfBorrows {
  void run(Map<String, @Ref Res> all) {
    all.get("a").set(1); //! mut.of.ref
  }
}
