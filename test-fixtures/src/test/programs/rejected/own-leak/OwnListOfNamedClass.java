import dev.freehold.memory.OwnList;
import shared.Res;

/** A list that is made with its class named is owned as any other. */
class OwnListOfNamedClass {
  static void drop() {
    OwnList<Res> list = OwnList.<Res>create();
    list.add(new Res());
  } //! own.leak
}
