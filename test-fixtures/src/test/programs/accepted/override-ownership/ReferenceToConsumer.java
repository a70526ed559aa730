import dev.freehold.NonEscaping;
import dev.freehold.memory.OwnList;
import shared.Res;

class ReferenceToConsumer {
  interface Look {
    void at(Res res);
  }

  static void each(OwnList<Res> list, @NonEscaping Look look) {
    for (int i = 0; i < list.size(); i++) {
      look.at(list.get(i));
    }
  }

  static void run(OwnList<Res> list) {
    each(list, Res::read);
  }
}
