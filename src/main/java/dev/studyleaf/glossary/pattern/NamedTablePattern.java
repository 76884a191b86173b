package dev.studyleaf.glossary.pattern;

import dev.studyleaf.glossary.spot.Spots;
import java.util.List;

/** A table of things of one kind and what they are for: commands, services, functions. */
final class NamedTablePattern implements TermPattern {
    static final TermColumns COLUMNS = new TermColumns("""
            name|command|commands|option|options|flag|flags|function|functions|method|methods|operator|operators|service
            tool|component|type|property|attribute|annotation|symbol|notation|algorithm|protocol|befehl|methode|dienst|funktion
            register|registers|components|part|parts|element|elements|layer|layers|phase|structure|organ|hormone|enzyme|drug
            disease|event|person|theory|doctrine|case|test|device|model|pattern|principle|approach|technique|strategy|class|module
            library|field|role|group|services|tools|types|protocols|algorithms|komponente|schicht|organe|couche|composant|camada
            bezeichnung|nom|commande|nombre|comando|comandos|servicio|función|método|tipo|nome|funzione|servizio""", """
            function|functions|use|uses|action|actions|responsibility|significance|holding|fonction|función|função|funzione|aufgabe
            description|definition|meaning|explanation|purpose|what it does|does|role|what it is|bedeutung|beschreibung
            erklärung|zweck|funktion|définition|rôle|but|descripción|definición|significado|propósito|descrizione|definizione
            scopo""");

    @Override
    public String name() {
        return "named-table";
    }

    @Override
    public String says() {
        return "a table of things by name and what they are for";
    }

    @Override
    public Prior prior() {
        return new Prior(1, 0.8);
    }

    @Override
    public boolean mayBeLabels() {
        return false;
    }

    @Override
    public List<FoundTerm> find(Spots spots) {
        return COLUMNS.find(spots, Trust.UNSURE);
    }
}
