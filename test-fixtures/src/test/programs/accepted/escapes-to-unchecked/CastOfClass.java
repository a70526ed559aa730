import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import shared.Res;

class CastOfClass {
  interface Tree {}

  interface Leaf extends Tree {}

  long leaves(List<? extends Tree> trees) {
    return trees.stream().filter(Leaf.class::isInstance).map(Leaf.class::cast).count();
  }

  Function<Tree, Leaf> cast(Class<Leaf> type) {
    return type::cast;
  }

  Optional<Leaf> leaf(Optional<?> tree) {
    return tree.filter(Leaf.class::isInstance).map(Leaf.class::cast);
  }

  int use() {
    Res res = new Res();
    int value = res.get();
    res.close();
    return value;
  }
}
