// with -Afreehold.names=check
// with -Afreehold.skip=shared
import dev.freehold.Ref;
import shared.Res;

class ContainersThatDoNotOwn {
  private int values;

  void set(int value) {
    values = value;
  }

  void addLast(Res refItem) {
    values += refItem.get();
  }

  void put(String key, @Ref Res refValue) {
    values += refValue.get() + key.length();
  }

  int getSum() {
    return values;
  }
}
