/**
 * First names in use in Poland, common, older and foreign, with everyday short forms. Names borne by both sexes
 * (Andrea, Kim, Nikola, Alex) are left out: nothing follows from them. Compiled by hand from general knowledge.
 */
export const FEMININE_NAMES =
  'Ada Adela Adelajda Adriana Adrianna Agata Agnes Agniesia Agnieszka Agusia Aida Ala Alba Albina Aldona ' +
  'Aleksandra Alena Alfreda Alicja Alina Alisa Alla Alona Amalia Amanda Amelia Amina Anastasia Anastasiia ' +
  'Anastazja Andżelika Andzia Aneta Anetta Angela Angelika Angelina Ania Aniela Anita Anka Anna Antonia ' +
  'Antonina Anulka Anżela Anzhela Apolonia Ariadna Arleta Arletta Asia Asja Aśka Astrid Augusta Augustyna ' +
  'Aurelia Aurora Balbina Barbara Basia Baśka Beata Beatka Beatrice Beatriz Beatrycze Berenika Bernadeta ' +
  'Bernadetta Bernarda Berta Bianka Blandyna Blanka Bogdana Bogna Bogumiła Bogusia Bogusława Bohdana ' +
  'Bolesława Bożena Bożenka Bożenna Brenda Brigitte Bronisława Brygida Camille Carla Carmen Carol Caroline ' +
  'Catherine Cecylia Celestyna Celina Celinka Chantal Charlotte Chiara Christine Claudia Czesia Czesława ' +
  'Dąbrówka Dagmara Dagna Daisy Dalia Damiana Daniela Danka Danusia Danuta Daria Dariia Daryna Debora Delfina ' +
  'Diana Dina Dobrawa Dobrochna Dobromiła Dolores Dominika Donata Dora Doris Dorota Dorotka Edeltrauda Edith ' +
  'Edyta Edytka Ela Elena Eleonora Elina Elisa Elisabeth Eliza Elizabeth Elka Elvira Elwira Elżbieta Elżunia ' +
  'Ema Emanuela Emilia Emily Emma Erika Ernestyna Eryka Estera Esther Eufemia Eufrozyna Eugenia Eulalia ' +
  'Eunika Eva Ewa Ewangelina Ewcia Ewelina Ewka Ewunia Fabiola Fatima Faustyna Felicja Felicyta Feliksa ' +
  'Filipina Filomena Flora Florentyna Francesca Franciszka Frania Fryderyka Gabriela Gabrysia Gaja Genia ' +
  'Genowefa Georgina Gerda Gertruda Giovanna Gizela Gloria Gosia Gośka Grace Gracja Gracjana Grażyna Grażynka ' +
  'Greta Gudrun Gwendolina Hala Halina Halinka Halka Halszka Halyna Hania Hanka Hanna Hannah Heidi Hela Helen ' +
  'Helena Helenka Helga Henia Henrietta Henryka Hermina Hesia Hiacynta Hieronima Hilda Hildegarda Honorata ' +
  'Hortensja Ida Idalia Iga Ilona Ilse Ilza Ines Inez Inga Ingeborga Ingrid Inka Inna Inés Irena Irene Irenka ' +
  'Irina Irka Irma Irmina Iryna Isabel Isabella Iwa Iwona Iwonka Iza Izabela Izabella Izaura Izolda Izunia ' +
  'Jadwiga Jadzia Jagienka Jagna Jagoda Jagódka Jane Janet Janette Janina Jarmila Jarosława Jasia Jaśmina ' +
  'Jeannette Jennifer Jessica Joanna Joasia Johanna Jola Jolanta Jolka Jowita Józefa Józefina Judith Judyta ' +
  'Julcia Julia Juliana Julianna Juliet Julita Julitta Julka Justyna Kaja Kalina Kamila Kamilka Karen Karin ' +
  'Karina Karla Karmen Karolcia Karolina Kasandra Kasia Kaśka Katarzyna Kateryna Katharina Kathrin Katia ' +
  'Katrin Kazimiera Khrystyna Kinga Kinia Kira Klara Klaudia Klaudyna Klaudynka Klementyna Kleopatra Klotylda ' +
  'Konstancja Kora Kordelia Kordula Kornelia Kristina Krysia Kryśka Krysta Krystiana Krystyna Ksawera Ksenia ' +
  'Kseniia Kunegunda Łada Laila Lara Larissa Larysa Laura Lea Lejla Lena Leokadia Leona Leonarda Leonia ' +
  'Leonida Leontyna Lesia Lesława Letycja Lia Liana Lidia Lila Lilia Liliana Lilianna Liliia Lilka Lina Linda ' +
  'Lisa Liudmyla Liwia Liza Lodzia Lolita Lonia Lora Lorena Loretta Lotta Luba Lubomira Lucia Lucja Łucja ' +
  'Lucy Lucyna Lucynka Ludka Ludmiła Ludwika Luisa Luiza Lukrecja Luna Lusia Madeleine Madzia Magda Magdalena ' +
  'Maia Maja Majka Małgorzata Małgosia Małgośka Malika Malina Malwina Malwinka Mania Manuela Mara Marcela ' +
  'Marcelina Marcjanna Margaret Margareta Margarita Margot Maria Mariana Marianna Marie Marietta Mariia ' +
  'Marija Marika Marina Mariola Marlena Marta Martha Martina Martusia Martyna Maryla Maryna Marysia Maryśka ' +
  'Marzanna Marzena Matylda Maud Melania Melinda Melisa Mercedes Michaela Michalina Michelle Mieczysława Mila ' +
  'Miła Milada Milena Milenka Milica Miłosława Mina Mira Miranda Mirela Mirella Miriam Mirka Mirosława Misia ' +
  'Modesta Molly Mona Monia Monica Moniczka Monika Myroslava Nadia Nadiia Nadzieja Nancy Naomi Narcyza ' +
  'Nastazja Nastka Natalia Natalie Nataliia Nataliya Natalka Natasza Nel Nela Nelly Nicole Nika Nikol ' +
  'Nikoletta Nina Noemi Nona Nora Oda Odeta Odetta Ofelia Oksana Oktawia Ola Olena Olesia Olga Olha Olimpia ' +
  'Olivia Oliwia Oliwka Olka Otolia Otylia Pamela Patricia Patrycja Paula Paulina Paulinka Pelagia Petra ' +
  'Petronela Petronella Pola Polina Rachel Rachela Rafaela Raisa Ramona Rebecca Rebeka Regina Renata Renate ' +
  'Renia Reniusia Rita Roberta Roksana Roma Romana Romka Romualda Rosa Rosemarie Roswita Róża Rozalia ' +
  'Rozalinda Rozamunda Rózia Rufina Rut Ruta Ruth Ryszarda Sabina Sabinka Sabrina Salma Salomea Samanta ' +
  'Samira Sandra Sara Sarah Selena Selma Serafina Seweryna Sharon Simona Sława Sławomira Sofia Sofiia Solange ' +
  'Solomiia Sonia Sonja Sophie Stanisława Stasia Stefania Stefanie Stefcia Stella Stenia Susanne Svetlana ' +
  'Svitlana Swietłana Switłana Sybilla Sydonia Sylvia Sylvie Sylwana Sylwia Sylwunia Tacjana Tamara Tatiana ' +
  'Tatjana Tekla Telimena Teodora Teodozja Teofila Terenia Teresa Tereska Tetiana Theresa Tina Tola Tomisława ' +
  'Tosia Tośka Ula Ulana Uliana Ulka Ulrike Ulryka Una Ursula Urszula Uta Ute Valentina Valeria Valeriia ' +
  'Vanessa Vera Veronika Victoria Viktoriia Viola Violetta Vira Wacława Walentyna Waleria Wanda Wandzia ' +
  'Wanessa Wera Werka Weronika Weronka Wiara Wieńczysława Wiera Wiesia Wieslawa Wiesława Wiktoria Wilhelmina ' +
  'Wilma Wincenta Winifreda Wiola Wioleta Wioletta Wiolka Wirginia Wisława Witolda Witosława Władysława ' +
  'Włodzimiera Włodzimira Xenia Xymena Yana Yaroslava Yelyzaveta Yevheniia Yulia Yuliia Yvonne Żaklina Żaneta ' +
  'Żanetka Żanna Zdzisława Zefiryna Zenobia Zenona Zita Zoe Zofia Zoja Zoriana Zosia Zośka Zuza Zuzana ' +
  'Zuzanna Zuzia Zuzka Zyta Żywia Żywila';

export const MASCULINE_NAMES =
  'Aaron Abdon Abel Abraham Achilles Achim Achmed Adalbert Adam Adaś Adolf Adrian Ahmed Alan Albert Albin ' +
  'Albrecht Aleks Aleksander Aleksandr Aleksiej Aleksy Alexander Alfons Alfred Ali Alojzy Alwin Amadeusz ' +
  'Ambroży Anastazy Anatol Anatolii Andre Andreas Andrew Andrii Andrij Andriy Andrzej Anselm Antek Anton ' +
  'Antoni Antonin Antonio Apolinary Apoloniusz Arek Ariel Arkadiusz Arman Arnold Aron Artem Artemij Arthur ' +
  'Artiom Artur August Augustyn Aureliusz Axel Baldwin Baltazar Barnaba Barnim Bartek Bartłomiej Bartosz ' +
  'Bazyli Benedykt Beniamin Benjamin Benon Bernard Bernd Błażej Bodo Bogdan Bogumił Bogumir Boguś Bogusław ' +
  'Bogusz Bohdan Bolek Bolesław Bolko Bonawentura Bonifacy Boris Borys Borysław Borzysław Bożydar Brian ' +
  'Bronek Bronisław Bruno Brunon Bryan Carl Carlos Cezar Cezary Charles Christian Christoph Christopher Claus ' +
  'Cyprian Cyryl Czarek Czcibor Czesiek Czesław Dacjusz Dagobert Dalibor Damazy Damian Daniel Danil Danilo ' +
  'Danylo Darek Dariusz David Dawid Demetriusz Denis Denys Dezydery Diego Dieter Dionizy Dirk Dmitri Dmitrij ' +
  'Dmytro Dobiesław Dobrogost Dobromir Dobrosław Dominik Dominiś Donald Donat Dorian Dymitr Dyonizy Edek ' +
  'Edgar Edmund Edward Edwin Edzio Egon Eliasz Eligiusz Emanuel Emeryk Emil Emilian Engelbert Enrico Erazm ' +
  'Eric Erich Erik Ernest Ernst Erwin Eryk Eugeniusz Eustachy Euzebiusz Ewald Ewaryst Ezechiel Fabian Fabio ' +
  'Fabrycy Farid Faustyn Felek Felicjan Feliks Felix Ferdynand Fernando Fidelis Filemon Filip Flawiusz ' +
  'Florentyn Florian Francesco Franciszek Franco Franek Franio Frank Franz Fredek Fredzio Friedrich Fryderyk ' +
  'Gabor Gabriel Gaweł Genadiusz Genek Geniek Georg George Gerald Gerard Gerhard German Gerwazy Giovanni ' +
  'Giuseppe Gniewko Gniewomir Godfryd Gościsław Gotfryd Gracjan Greg Grzegorz Grześ Grzesiek Guido Gunter ' +
  'Gustaw Gutek Gwidon Günter Hadrian Hans Harald Harry Hassan Heinrich Heinz Hektor Heliodor Helmut Heniek ' +
  'Henio Henrik Henry Henryk Herbert Herman Hiacynt Hieronim Hilarion Hilary Hipolit Holger Honoriusz Horacy ' +
  'Horst Hryhorij Hubert Hugo Hugon Ian Ibrahim Idzi Ignacy Igor Ihor Ilia Ilja Illia Irek Ireneusz Ivan Iwan ' +
  'Iwo Izaak Izajasz Izydor Jacek Jack Jacob Jakob Jakub James Jan Janek Janosz Janusz Jarek Jarema Jaromir ' +
  'Jaropełk Jarosław Jaś Jasiek Jason Javier Jędrek Jędrzej Jens Jeremi Jeremiasz Jerzy Joachim Jochen Joel ' +
  'Johann Johannes John Jonasz Jonatan Jordan Jorge Jose Josef Joseph José Jozafat Józef Józek Józio Jozue ' +
  'Juan Julek Julian Juliusz Jurek Jurgen Jurij Justus Justyn Jürgen Kacper Kai Kajetan Kajusz Kaleb Kalikst ' +
  'Kamil Karim Karl Karol Kasjan Kasper Kazek Kazik Kazimierz Kazio Kevin Kewin Kilian Klaudiusz Klaus ' +
  'Klemens Kolja Konrad Konstanty Konstantyn Kordian Kornel Korneliusz Kosma Kostiantyn Kristian Krisztian ' +
  'Kryspin Krystek Krystian Krystyn Krzesimir Krzesław Krzychu Krzyś Krzysiek Krzysztof Ksawery Kuba Kurt ' +
  'Kyrylo Lambert Lars Laurenty Łazarz Lech Lechosław Leo Leon Leonard Leonardo Leonid Leonidas Leopold ' +
  'Lesław Leszek Leszko Lew Lolek Longin Lothar Louis Lubomir Luca Lucjan Lucjusz Ludomir Ludwig Ludwik Luis ' +
  'Luka Lukas Łukasz Łukaszek Lutek Lutosław Maciej Maciek Maks Maksim Maksym Maksymilian Malachiasz Mamert ' +
  'Manfred Maniek Manuel Marcel Marceli Marcin Marcinek Marcjan Marco Marek Marian Mariano Mario Mariusz Mark ' +
  'Marko Markus Martin Martyn Mateo Mateusz Mathias Matteo Matthias Maurycy Max Maxim Medard Melchior Mendel ' +
  'Metody Michael Michał Michaś Michel Mieczysław Mieszko Mietek Mikhail Mikołaj Mikołajek Milan Miłek ' +
  'Miłomir Miłosław Milosz Miłosz Mirek Mirko Miron Miroslav Mirosław Mirosz Misiek Misza Modest Mohamed ' +
  'Mohammed Mojżesz Mścisław Muhammad Mustafa Mykhailo Mykola Myron Narcyz Natan Natanael Nataniel Nazar ' +
  'Nazarij Nepomucen Nestor Nicolas Nikifor Nikita Niklas Nikodem Nikołaj Nikolaus Noe Noel Norbert Norman ' +
  'Norwid Odilo Odon Oktawian Oktawiusz Olaf Ole Oleg Oleh Olek Oleksandr Oleksii Oleksiy Olgierd Oliver ' +
  'Oliwer Oliwier Oluś Omar Onufry Orest Oscar Oskar Osman Ostap Oswald Otmar Otto Otton Owidiusz Pablo ' +
  'Pafnucy Pakosław Pankracy Paolo Paskal Patrick Patrik Patrycjusz Patryk Patryś Paul Paulin Paulo Pavel ' +
  'Pavlo Paweł Pawełek Pedro Peter Petr Petro Philipp Pierre Piotr Piotrek Piotruś Placyd Polikarp Prokop ' +
  'Protazy Przecław Przemek Przemysław Przybysław Quentin Radek Radomir Radosław Radosz Rafael Rafał Rafałek ' +
  'Rainer Rajmund Ralf Ralph Raul Reinhard Reinhold Remigiusz Renat Rene René Ricardo Richard Robert Roberto ' +
  'Roch Roderyk Roger Roland Rolf Roman Romek Romeo Romuald Ronald Rościsław Rostyslav Rostysław Rudolf Rufin ' +
  'Rupert Ruslan Rusłan Ryś Rysiek Ryszard Rüdiger Sambor Samson Samuel Saturnin Sebastian Sebek Serafin ' +
  'Sergiej Sergio Sergiusz Serhii Serhij Seweryn Siegfried Siemowit Simon Slavko Sławek Sławoj Sławomir ' +
  'Sławosz Sobiesław Spirydion Stach Stanislav Stanisław Staś Stasiek Stefan Stefano Stefek Stepan Stephan ' +
  'Stephen Steven Sven Światopełk Świętomir Świętopełk Świętosław Sylwan Sylweriusz Sylwester Symeon Szczepan ' +
  'Szczęsny Szymek Szymon Tadek Tadeusz Tadzio Taras Teobald Teodor Teodozjusz Teofil Thomas Tim Timotei ' +
  'Timur Tobias Tobiasz Tom Tomasz Tomek Tomisław Tomuś Tristan Trojan Tycjan Tymofii Tymon Tymoteusz Tytus ' +
  'Udo Ulrich Ulryk Urban Uwe Vadym Vasyl Victor Viktor Vincent Vitalii Vlad Vladimir Vladyslav Volodymyr ' +
  'Wacek Wacław Wadim Waldek Waldemar Walenty Walentyn Walerian Walery Walter Wasyl Wawrzyniec Werner ' +
  'Wespazjan Wicek Wielisław Wieńczysław Wiesiek Wiesław Wiktor Wiktoryn Wilhelm William Wincenty Wirgiliusz ' +
  'Wisław Wit Witalij Witalis Witek Witold Witosław Wład Władek Władimir Władysław Włodek Włodzimierz ' +
  'Włodzisław Wojciech Wojsław Wojtek Wojtuś Wolf Wolfgang Wolfram Wołodymyr Wszebor Wszemir Wszesław ' +
  'Yaroslav Yevhen Yurii Yuriy Yusuf Zachariasz Zachary Żarko Zawisza Zbigniew Zbychu Zbysław Zbyszek Zbyszko ' +
  'Zdzisiek Zdzisław Zefiryn Żegota Żelisław Zenek Zenobiusz Zenon Ziemowit Zoltan Zygfryd Zygmunt Zygmuś ' +
  'Zyndram Żytomir';

/** Feminine names that are also surnames: after a masculine first name they are the surname („Jan Kalina”). */
export const NAMES_LIKE_SURNAMES =
  'Bona Dobrawa Hala Jagoda Kalina Kania Kora Łada Lila Luna Majka Malina Róża Sława Viola Wanda';
