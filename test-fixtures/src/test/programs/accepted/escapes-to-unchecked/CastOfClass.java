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

  <T extends Tree> List<T> only(List<? extends Tree> trees, Class<T> type) {
    return trees.stream().filter(type::isInstance).map(type::cast).toList();
  }

  Function<Object, Leaf[]> array(Class<Leaf[]> type) {
    return type::cast;
  }

  int use() {
    Res res = new Res();
    int value = res.get();
    res.close();
    return value;
  }
}
