package dev.studyleaf.note.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.Chance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|The heap is a tree in which the key of a node is not larger than that of its children, and it is full.",
                "fr|Le tas est un arbre dans lequel la clé du nœud est plus petite que celles des enfants, et il est complet pour les niveaux.",
                "es|El montículo es un árbol en el que la clave de un nodo no es mayor que las de sus hijos, y está lleno por los niveles.",
                "es|Cifra por capas; en cada nodo se quita una. Nodos de entrada, de salida, de paso. El de paso no guarda nada de la ruta. Un cifrado por nodo; el orden lo fija la ruta",
                "nl|De heap is een boom van knopen; de sleutel van een knoop is niet groter dan die van zijn kinderen, en het laatste niveau is niet vol",
                "pt|O heap é uma árvore em que a chave de um nó não é maior do que as dos filhos, e os níveis são cheios por uma regra.",
                "it|Lo heap è un albero in cui la chiave di un nodo non è maggiore di quella dei figli, e il livello si riempie da una parte della lista.",
                "ru|Куча — это дерево, в котором ключ вершины не больше ключей её детей, и все уровни заполнены.",
                "uk|Купа — це дерево, в якому ключ вершини не більший за ключі її дітей, і всі рівні заповнені.",
                "zh-Hans|堆是一种树，这个结构对每个节点来说都成立，我们用它来排序，时间很短。",
                "zh-Hant|堆是一種樹，這個結構對每個節點來說都成立，我們用它來排序，時間很短。",
                "ja|ヒープは木構造の一種で、親の値は子の値より大きくならない。Heap を使うとソートが速い。",
                "ko|힙은 트리의 한 종류로 부모의 값이 자식의 값보다 크지 않은 자료구조이다.",
                "ar|الكومة هي شجرة لا تكون فيها قيمة العقدة أكبر من قيم أبنائها",
                "fa|پشته درختی است که در آن مقدار گره از مقدار فرزندانش بزرگ‌تر نیست",
                "he|ערימה היא עץ שבו המפתח של צומת אינו גדול מהמפתחות של ילדיו",
                "el|Ο σωρός είναι ένα δέντρο στο οποίο το κλειδί ενός κόμβου δεν είναι μεγαλύτερο"
            })
    void texts_are_told_by_letters_or_little_words(String language, String text) {
        assertThat(Languages.of(text)).contains(language);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "heap|",
                "TCP UDP HTTP DNS IP ARP ICMP BGP OSPF RIP SSH TLS FTP SMTP IMAP POP3 LDAP NTP DHCP",
                "x = y + 1; return foo(bar); while (true) { i++; } print(x)",
                "Қазақ тілі түркі тілдерінің бірі болып табылады және Қазақстанда қолданылады"
            })
    void what_is_not_sure_is_not_told(String text) {
        assertThat(Languages.of(text)).isEmpty();
    }

    @Test
    void any_text_can_be_asked_about() {
        Chance.times(
                200,
                chance ->
                        assertThat(Languages.of(chance.text() + chance.text())).isNotNull());
    }
}
