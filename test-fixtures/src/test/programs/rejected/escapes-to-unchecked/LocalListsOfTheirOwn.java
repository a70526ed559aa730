import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import shared.Res;

class LocalListsOfTheirOwn {
  static void locals() {
    List<Res> all = new ArrayList<>(); //! escapes.to.unchecked
    all.add(Res.open());
    Res[] some = new Res[2]; //! escapes.to.unchecked
    some[0].close();
    Iterator<Res> each = all.iterator();
    each.next().close();
    List<Res> more = new ArrayList<Res>(); //! escapes.to.unchecked
    more.addAll(all);
  }

  static void lent(
      List<Res> all, //! escapes.to.unchecked
      Iterator<Res> other) { //! escapes.to.unchecked
    all.get(0).close();
    other.next().close();
  }
}
