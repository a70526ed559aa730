import java.util.List;
import shared.Res;

class WildcardList {
  void run(List<? extends Res> list) { //! escapes.to.unchecked
    list.clear();
  }
}
