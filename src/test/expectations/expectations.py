#!/usr/bin/env python3
"""Counts the official files with code that shares nothing with the program and writes what an import has to find.

Usage: expectations.py DATA COUNTIES.csv SHOWN OUT
  DATA      the folder of official files (messy/, pairs/)
  COUNTIES  the list of county codes (src/main/resources/.../geo/us-counties.csv)
  SHOWN     CSVs made by LibreOffice "as shown": soffice --headless --convert-to
            'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1'
  OUT       folder of the expectations, one JSON file an official file

What a person decided (which rows and columns are what) is written below, file by file; everything else is counted.
Needs Python 3.9 and xlrd.
"""
import collections, csv, io, json, os, re, sys, zipfile
import xml.etree.ElementTree as ET

DATA, COUNTIES, SHOWN, OUT = sys.argv[1:5]
KNOWN = {row[0] for row in list(csv.reader(open(COUNTIES, encoding='utf-8')))[1:]}
RENAMED = {'46113': '46102', '02270': '02158', '12025': '12086'}
NUMBER = re.compile(r'-?[0-9,]*\.?[0-9]+([eE][-+]?[0-9]+)?')
MISSING = {'': 'not_available', '.': 'not_available', 'NA': 'not_available', 'N': 'not_available',
           '-999': 'not_available', 'Suppressed': 'suppressed', 'Unreliable': 'unreliable',
           '-': 'not_available', '(X)': 'not_applicable'}


# ---------------------------------------------------------------- reading, with other code than the program's

def xlsx(path):
    main = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
    link = '{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id'
    book = zipfile.ZipFile(path)
    targets = {r.get('Id'): r.get('Target') for r in ET.fromstring(book.read('xl/_rels/workbook.xml.rels'))}
    strings = []
    if 'xl/sharedStrings.xml' in book.namelist():
        strings = [''.join(t.text or '' for t in item.iter(main + 't'))
                   for item in ET.fromstring(book.read('xl/sharedStrings.xml'))]
    sheets = {}
    for sheet in ET.fromstring(book.read('xl/workbook.xml')).find(main + 'sheets'):
        target = targets[sheet.get(link)].lstrip('/')
        rows = []
        for row in ET.fromstring(book.read(target if target.startswith('xl/') else 'xl/' + target)).iter(main + 'row'):
            number = int(row.get('r') or len(rows) + 1)
            while len(rows) < number:
                rows.append([])
            cells = rows[number - 1]
            for cell in row:
                at = index(re.match('[A-Z]+', cell.get('r')).group()) if cell.get('r') else len(cells)
                while len(cells) <= at:
                    cells.append('')
                value, kind = cell.find(main + 'v'), cell.get('t')
                if kind == 'inlineStr':
                    cells[at] = ''.join(t.text or '' for t in cell.iter(main + 't'))
                elif value is not None and value.text is not None:
                    cells[at] = strings[int(value.text)] if kind == 's' else (
                        value.text if kind in ('str', 'e', 'b') else float(value.text))
        sheets[sheet.get('name')] = rows
    return sheets


def xls(path):
    import xlrd
    book = xlrd.open_workbook(path)
    return {s.name: [['' if s.cell(r, c).ctype in (0, 6) else s.cell_value(r, c) for c in range(s.ncols)]
                     for r in range(s.nrows)] for s in book.sheets()}


def text(path, delimiter):
    data = open(path, 'rb').read()
    try:
        string = data.decode('utf-8-sig')
    except UnicodeDecodeError:
        string = data.decode('cp1252')
    return list(csv.reader(io.StringIO(string, newline=''), delimiter=delimiter))


def fixed(path, cuts):
    return [[line[a:b].strip() for a, b in zip(cuts, cuts[1:] + [None])]
            for line in open(path, encoding='utf-8').read().split('\n')]


def index(letters):
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1


def letters(at):
    return (letters(at // 26 - 1) if at >= 26 else '') + chr(65 + at % 26)


def span(first, last):
    return [letters(i) for i in range(index(first), index(last) + 1)]


def base(file):
    return os.path.basename(file).rsplit('.', 1)[0]


def load(file, cuts=None):
    path, end = os.path.join(DATA, file), file.rsplit('.', 1)[1]
    if end == 'xls':
        return xls(path)
    if end == 'xlsx':
        return xlsx(path)
    if cuts:
        return {base(file): fixed(path, cuts)}
    return {base(file): text(path, {'txt': '\t', 'tsv': '\t'}.get(end, ';' if 'medellin' in file else ','))}


def shown(file, sheet):
    path = os.path.join(SHOWN, base(file) + '-' + sheet + '.csv')
    return list(csv.reader(open(path, encoding='utf-8', newline=''))) if os.path.exists(path) else None


# ---------------------------------------------------------------- counting

def status(value):
    if isinstance(value, float):
        return ('not_available', None) if value == -999 else ('ok', value)
    string = str(value).strip()
    if string in MISSING:
        return MISSING[string], None
    if NUMBER.fullmatch(string):
        number = float(string.replace(',', ''))
        return ('not_available', None) if number == -999 else ('ok', number)
    return 'problem', None


def county(code):
    code = RENAMED.get(code, code)
    return code if code in KNOWN else None


def column(letter, role, metric=None, **more):
    return dict(column=letter, role=role, **({'metric': metric} if metric else {}), **more)


def columns(spec):
    """'A place-code|B,C ignored|D metric V01' as columns; a role may be a choice: metric/denominator, or !metric."""
    found = []
    for part in spec.split('|'):
        where, role, *metric = part.split()
        for piece in where.split(','):
            for letter in span(*piece.split('-')) if '-' in piece else [piece]:
                found.append(column(letter, role, metric[0] if metric else None))
    return sorted(found, key=lambda c: index(c['column']))


def sheet(file, name, rows, header, first, last, place, roles, period, above=(), below=(), group=lambda c: None,
          parent=None, total=True, keep=lambda row: True, picks=(), level='county'):
    """One sheet of places: counts by column and status, and cells of the first, middle and last rows."""
    written = shown(file, name)
    measured = [c for c in roles if c['role'] == 'metric']
    counts, places, aside, unmatched, taken = {}, set(), 0, [], []
    for number in range(first, last + 1):
        row = rows[number - 1]
        if not any(str(cell).strip() for cell in row):
            continue
        code = place(row, number)
        if code is None or not keep(row):
            aside += 1
        elif code.startswith('?'):
            unmatched.append(code[1:])
        else:
            places.add(code)
            taken.append((number, code))
    for c in measured:
        at = index(c['column'])
        tally = collections.Counter()
        for number, _ in taken:
            row = rows[number - 1]
            s, value = status(row[at] if at < len(row) else '')
            tally[s] += 1
            tally['zero'] += s == 'ok' and value == 0
        counts[c['column']] = {k: v for k, v in sorted(tally.items()) if v}
    cells = []

    def cell(number, code, c):
        at, row = index(c['column']), rows[number - 1]
        value = row[at] if at < len(row) else ''
        s, number_value = status(value)
        string = written[number - 1][at] if written else str(value)
        said = dict(cell=c['column'] + str(number), place=code, period=period(row, c), value=number_value,
                    text=string.strip(), status=s)
        if c.get('metric'):
            said['metric'] = c['metric']
        if group(c):
            said['group'] = group(c)
        if said not in cells:
            cells.append(said)

    if taken and measured:
        some = [measured[i] for i in sorted({0, len(measured) // 2, len(measured) - 1})]
        for at in (0, 1, len(taken) // 2, len(taken) - 1):
            for c in some:
                cell(*taken[at], c)
        for wanted in ('not_available', 'not_applicable', 'suppressed', 'unreliable', 'zero'):
            for c in measured:
                hit = next(((n, p) for n, p in taken if (lambda s: s[0] == wanted or (wanted == 'zero' and s == ('ok', 0.0)))(
                    status(rows[n - 1][index(c['column'])] if index(c['column']) < len(rows[n - 1]) else ''))), None)
                if hit:
                    cell(*hit, c)
                    break
        for number, letter in picks:
            code = dict(taken)[number]
            cell(number, code, next(c for c in measured if c['column'] == letter))
    result = dict(sheet=name, headerRows=list(header), dataRows=[first, last], level=level,
                  above=[dict(rows=[a, b], why=w) for a, b, w in above],
                  below=[dict(rows=[a, b], why=w) for a, b, w in below], columns=roles,
                  places=dict(matched=len(places), asideRows=aside, unmatched=sorted(set(unmatched))),
                  byColumn=counts, cells=cells)
    if total:
        sums = collections.Counter()
        for tally in counts.values():
            sums.update(tally)
        zero = sums.pop('zero', 0)
        result['observations'] = dict(stored=sum(sums.values()), zero=zero, **sums)
    return result


def nothing(name, why, questions=(), rows=None):
    return dict(sheet=name, why=why, questions=list(questions), observations=dict(stored=0),
                **({'rows': rows} if rows is not None else {}))


def write(file, sheets, options=(), note='', questions=(), name=None):
    path = os.path.join(OUT, (name or re.sub(r'[^a-z0-9]+', '-', base(file).lower()).strip('-')) + '.json')
    body = dict(file=file, options=list(options), note=note, questions=list(questions), sheets=sheets)
    string = json.dumps(body, indent=1, ensure_ascii=False)
    string = re.sub(r'\{[^{}\[\]]*\}', lambda m: re.sub(r'\s*\n\s*', ' ', m.group()), string)
    string = re.sub(r'\[[^{}\[\]]*\]', lambda m: re.sub(r'\s*\n\s*', ' ', m.group()), string)
    open(path, 'w', encoding='utf-8').write(string + '\n')
    summary = [(s['sheet'][:20], s.get('places', {}).get('matched'), s.get('places', {}).get('asideRows'),
                s['observations'] if 'observations' in s else '-') for s in sheets]
    print(base(file)[:40], summary, flush=True)


def five(at):
    return lambda row, number: aside(str(row[at]))


def aside(code):
    if code.endswith('000'):
        return None
    return county(code) or '?' + code


def only(file, **more):
    (name, rows), = load(file, more.pop('cuts', None)).items()
    return name, rows


# ---------------------------------------------------------------- the files

def saipe(file, year, last):
    name, rows = only(file)
    roles = columns('A,B place-code|C !metric|D place|E,H,K,Q,T,Z,AC metric|N metric WB09|W metric WB10'
                    '|F,I,L,O,R,U,X,AA,AD lower|G,J,M,P,S,V,Y,AB,AE upper')
    write(file, [sheet(file, name, rows, [3, 4], 5, last, lambda r, n: aside(r[0] + r[1]), roles,
                       lambda r, c: year, above=[(1, 2, 'title')])],
          note='The year stands in the title. States and the nation stand between the counties and stay aside. '
               'Open to judgement: whether the age groups of poverty become groups or measures of their own.')


for y, last in (('14', 3198), ('17', 3198), ('21', 3199)):
    saipe(f'messy/est{y}all.xls', '20' + y, last)
saipe('pairs/california/est16all.xls', '2016', 3198)


def usda(file, year, header, last, above=(), rest=()):
    sheets = load(file)
    name = next(iter(sheets))
    roles = columns('A place-code|B !metric|C place|D-G !metric|H,K,N,T,W,AC,AF metric|Q metric WB09|Z metric WB10'
                    '|I,L,O,R,U,X,AA,AD,AG lower|J,M,P,S,V,Y,AB,AE,AH upper')
    first = header + 1
    write(file, [sheet(file, name, sheets[name], [header], first, last, five(0), roles, lambda r, c: year,
                       above=above)] + [nothing(other, 'the list of variables') for other in list(sheets)[1:]],
          note='The year is the end of each header. The codes of rural and urban counties (D to G) are classes, not '
               'numbers to measure by. Age 0-4 is published for states alone: blank for counties, not available. '
               'A second sheet that only explains the columns is passed over without a question.')


usda('messy/PovertyEstimates.xls', '2018', 5, 3198, [(1, 4, 'title')])
usda('messy/poverty.tsv', '2019', 1, 3194)

# education: eight columns for each of five times
sheets = load('messy/education_2018.xls')
name, rows = next(iter(sheets.items()))
times = ['1970', '1980', '1990', '2000', '2014/2018']
roles = columns('A place-code|B !metric|C place|D-G !metric|H-AU metric')
write('messy/education_2018.xls', [sheet(
    'messy/education_2018.xls', name, rows, [5], 6, 3288, five(0), roles,
    lambda r, c: times[(index(c['column']) - 7) // 8], above=[(1, 4, 'title')])],
    note='Years in the headers: 1970, 1980, 1990, 2000 and 2014-18. Five codes of areas that ended before 1990 or hold no '
         'people (02010, 02160, 02231, 02250, 30113) are in no list of counties: unmatched, listed. The classes of D to G '
         'are not numbers to measure by.')

sheets = load('messy/PopulationEstimates.xlsx')
name, rows = next(iter(sheets.items()))
heads = rows[4]
roles = columns('A place-code|B !metric|C place|D-H !metric|I-J metric|K-M metric POP|N-BA metric')
write('messy/PopulationEstimates.xlsx', [
    sheet('messy/PopulationEstimates.xlsx', name, rows, [5], 6, 3288, five(0), roles,
          lambda r, c: re.search('20[0-9]{2}', heads[index(c['column'])]).group(), above=[(1, 4, 'title')]),
    nothing('Variable Descriptions', 'the list of variables')],
    note='The census count and the estimates base of 2020 (I, J) are not the estimate of 2020 (K): three numbers for one '
         'place and year that must not replace each other. Classes in D to H are not numbers to measure by. Changes and '
         'migration may be negative.')

name, rows = only('messy/laucnty15.xlsx')
roles = columns('A !metric|B,C place-code|D place|E period|F metric/denominator|G metric/ignored|H metric/numerator'
                '|I metric WB12')
write('messy/laucnty15.xlsx', [sheet('messy/laucnty15.xlsx', name, rows, [1], 2, 3220,
                                     lambda r, n: aside(r[1] + r[2]), roles, lambda r, c: r[4], total=False)],
      note='Labor force and unemployed are what the rate is made of: numerator and denominator, or measures of their own.')

cuts = [0, 17, 24, 31, 79, 86, 99, 112, 124]
lines = open(os.path.join(DATA, 'messy/2018.txt'), encoding='utf-8').read().split('\n')
name, rows = only('messy/2018.txt', cuts=cuts)
roles = columns('A !metric|B,C place-code|D place|E period|F metric/denominator|G metric/ignored|H metric/numerator'
                '|I metric WB12')
write('messy/2018.txt', [sheet('messy/2018.txt', name, rows, [3, 4, 5], 7, 3225, lambda r, n: aside(r[1] + r[2]), roles,
                               lambda r, c: r[4], above=[(1, 2, 'title')], below=[(3227, 3228, 'note')], total=False)],
      note='Fixed width, nine fields. The three header lines make LAUS Code, State FIPS Code, County FIPS Code, County '
           'Name/State Abbreviation, Year, Labor Force, Employed, Unemployed Level, Unemployed Rate.')

for file, cause in (('messy/Compressed Mortality (assaults), 1999-2019.txt', 'assault'),
                    ('messy/Compressed Mortality, 1999-2019 (all suicides).txt', 'self-harm')):
    name, rows = only(file)
    roles = columns('A !metric|B place|C place-code|D metric/numerator|E metric/denominator|F metric')
    write(file, [sheet(file, name, rows, [1], 2, 3148, five(2), roles, lambda r, c: '1999/2019', total=False,
                       below=[(3149, len(rows), 'total and notes')])],
          name='wonder-' + cause,
          note='The years stand in the notes below (Dataset: Multiple Cause of Death, 1999-2019) and in the file name. What '
               'died of stands there too (ICD-10 codes), not in the headers: Deaths of this file and of the other WONDER '
               'file must never be taken for the same measure. Population is that of 21 years added up, the denominator of '
               'the rate, not a population. Suppressed and Unreliable keep their reason.')

for file, codes, year, parts, note in (
        ('messy/C_2000.csv', 'A,B place-code', '2000', ('C-AE', 'AE'), 'The year stands in the file name alone.'),
        ('messy/C_Latest.csv', 'A,B place-code', '2018', None, 'No year anywhere. GEOID has lost its zeros, HEROP_ID has not.')):
    name, rows = only(file)
    end = letters(len(rows[0]) - 1)
    roles = columns(f'A,B place-code/ignored|C metric POP|D-{end} metric')
    for c in roles:
        if re.search('Area|Dmy|Tracts', rows[0][index(c['column'])]):
            c['role'] = 'metric/ignored'
    write(file, [sheet(file, name, rows, [1], 2, len(rows), lambda r, n: aside(r[0][5:]), roles, lambda r, c: year,
                       total=False)], options=['--period', year],
          note=note + ' Either of the two code columns may name the place. Age columns are population by age: groups or '
               'measures of their own, open to judgement.')

name, rows = only('messy/SVI2018_US_COUNTY.csv')
heads = rows[0]
roles = [column(letters(i), 'metric' if re.match('EP?_|RPL_THEMES', h) else 'metric/ignored',
                'WB27' if h == 'RPL_THEMES' else None) for i, h in enumerate(heads)
         if re.match('(E|EP|EPL|SPL|RPL)_', h)] + columns('A,B,C !metric|E place-code|D,F place/ignored') + [
    column(letters(i), '!metric') for i, h in enumerate(heads) if re.match('MP?_', h)]
roles.sort(key=lambda c: index(c['column']))
write('messy/SVI2018_US_COUNTY.csv', [sheet('messy/SVI2018_US_COUNTY.csv', name, rows, [1], 2, 3143, five(4), roles,
                                            lambda r, c: '2018', total=False)], options=['--period', '2018'],
      note='The year stands in the file name alone. -999 is never a value. Margins of error (M_, MP_) are no measures. Area, '
           'flags (F_) and the ranks that lead to the index (EPL_, SPL_, RPL_THEME1 to 4) are open to judgement.')

name, rows = only('messy/ACS_15_5YR_B19083_with_ann.csv')
write('messy/ACS_15_5YR_B19083_with_ann.csv', [
    sheet('messy/ACS_15_5YR_B19083_with_ann.csv', name, rows, [1, 2], 3, 3144, five(1),
          columns('A,B place-code/ignored|C place|D metric|E !metric'), lambda r, c: '2011/2015')],
    options=['--period', '2011/2015'],
    note='Two header rows: code and words. The years stand in the file name alone (15_5YR). The margin of error is no '
         'measure; it may become the interval.')

name, rows = only('messy/acs_poverty.csv')
roles = columns('A place-code|B place') + [
    column(letters(i), '!metric' if h.endswith('M') else 'metric/ignored' if all(r[i] == '(X)' for r in rows[2:])
           else 'metric') for i, h in enumerate(rows[0]) if i > 1]
write('messy/acs_poverty.csv', [sheet('messy/acs_poverty.csv', name, rows, [1, 2], 3, 343,
                                      lambda r, n: aside(r[0][9:]), roles, lambda r, c: '2018', total=False)],
      options=['--period', '2018'],
      note='No year anywhere: 2018 is taken as said by a person. N is "too few cases to show": not available. A column of nothing but '
           '(X) holds no number: left out or not applicable. ***** in a '
           'margin means controlled, no margin.')

# E-4: report blocks, the county is the caption of each block
name, rows = only('messy/E-4_2018InternetVersion.csv')
names = {row[1].lower(): row[0] for row in csv.reader(open(COUNTIES, encoding='utf-8')) if row[0].startswith('06')}
caption, codes = None, {}
for number, row in enumerate(rows, 1):
    if row[0].strip().endswith(' County') and not row[1]:
        caption = names[row[0].strip()[:-7].lower()]
    elif row[0].strip() == 'County Total' or (caption == '06075' and row[0].strip() == 'San Francisco'):
        codes[number] = caption
roles = columns('A place') + [column(l, 'metric', 'POP', period=str(2010 + i)) for i, l in enumerate('BCDEFGHIJ')]
write('messy/E-4_2018InternetVersion.csv', [sheet(
    'messy/E-4_2018InternetVersion.csv', name, rows, [4], 6, 772, lambda r, n: codes.get(n), roles,
    lambda r, c: str(2010 + index(c['column']) - 1), above=[(1, 3, 'title')], below=[(775, 775, 'note')],
    picks=[(545, 'J')])],
    note='A block a county: its name above, its cities below, County Total last; 58 counties, of which San Francisco, city '
         'and county in one, has no total row. Cities, balances and state totals stay aside. Headers are days (4/1/10, '
         '1/1/11): the year of the day. If the program cannot know that, it asks; it never stores a city (Alameda, Colusa, '
         'Sacramento…) as the county of the same name.')

name, rows = only('messy/ucr_crime_in_the_us_2015_2016.xls')
states = {r[2].lower(): r[0] for r in csv.reader(open(os.path.join(os.path.dirname(COUNTIES), 'us-states.csv'),
                                                      encoding='utf-8'))}
area = {}
current = None
for number in range(6, 204):
    if rows[number - 1][0].strip():
        current = re.sub(r'[0-9, ]+$', '', rows[number - 1][0]).strip().lower()
    area[number] = current
roles = columns('A place|B period|C metric/denominator POP|D,E metric V01|F,G metric|H,I metric V03|J,K metric|L-O metric'
                '|P,Q metric V02|R-W metric')
write('messy/ucr_crime_in_the_us_2015_2016.xls', [sheet(
    'messy/ucr_crime_in_the_us_2015_2016.xls', name, rows, [4, 5], 6, 203, lambda r, n: states.get(area[n]), roles,
    lambda r, c: str(int(r[1])), above=[(1, 3, 'title')], below=[(204, 214, 'footnote')], level='state', total=False,
    keep=lambda r: not str(r[1]).startswith('Percent'))],
    note='The area stands in the first of three rows; the third is the change in percent, not a year. 50 states, the '
         'District of Columbia and Puerto Rico; the nation, four regions and nine divisions stay aside. Digits glued to '
         'names and headers are marks of footnotes. Each crime has a count and, below an unnamed header, its rate.')

name, rows = only('messy/ucr_crimeUS_1985-2014_20181112.csv')
write('messy/ucr_crimeUS_1985-2014_20181112.csv', [dict(
    sheet=name, headerRows=[8, 10], headerRowsAlso=[[6, 8, 10], [10]], dataRows=[11, 40],
    columns=columns('A period|B metric/denominator|C metric V01|D metric|E-H metric|I metric V02|J-L metric'),
    observations=dict(stored=0), questions=['places'])], questions=['places'],
    note='The nation alone, a row a year: a project of counties and states has no such place. It asks; nothing is stored. '
         'If the nation is a place of the project it may be stored instead: this expectation would then change.')

name, rows = only('messy/state-geocodes-v2021.xlsx')
write('messy/state-geocodes-v2021.xlsx', [dict(
    sheet=name, headerRows=[6], dataRows=[7, 70], columns=columns('A,B !metric|C place-code|D place'),
    observations=dict(stored=0), questions=['no-measure'])], questions=['no-measure'],
    note='A list of codes: no number in it measures anything. Region and division are classes.')

# rows that are people or events, and places that the project does not know
file = 'messy/aggravated_assaults.xlsx'
write(file, [nothing(n, 'a row an event, with coordinates', ['events'], len(r) - 1) for n, r in load(file).items()],
      questions=['events'], note='Three cities, a sheet each: stopped, counting offered.')
for file in ('messy/sao_paulo_homicides.xlsx', 'messy/medellin_homicides.csv'):
    (n, r), = load(file).items()
    write(file, [nothing(n, 'a row a person killed, with coordinates', ['events'], len(r) - 1)], questions=['events'],
          note='A row a person: stopped, counting offered, nothing of it stored.')
file = 'messy/qld_stalking.xlsx'
name, rows = only(file)
write(file, [dict(sheet=name, headerRows=[1], dataRows=[2, len(rows)], columns=columns('B period|C !place-code'),
                  observations=dict(stored=0), questions=['places'])], questions=['places'],
      note='Police divisions of Queensland: the project does not know them. Divisions such as Cleveland or Gordonvale are no '
           'counties of the United States: none may be matched.')
file = 'messy/london_lsoa_deprivation.xlsx'
write(file, [nothing('Notes', 'empty')] + [
    dict(sheet=n, headerRows=[1], dataRows=[2, 4836], observations=dict(stored=0), questions=['places'],
         columns=columns('E metric|H metric')) for n in ('IMD 2019', 'Population figures')][:3], questions=['places'],
      note='Areas of London: the project does not know them. The sheet declares A1 alone and holds 4,835 rows.')
for file, last, level in (
        ('pairs/chicago/Hardship.csv', 79, 'community areas'),
        ('pairs/chicago/Public_Health_Statistics-_Selected_public_health_indicators_by_Chicago_community_area.csv', 78,
         'community areas'),
        ('pairs/columbus/spData_columbus.csv', 50, 'neighborhoods')):
    (n, r), = load(file).items()
    write(file, [dict(sheet=n, headerRows=[1], dataRows=[2, last], observations=dict(stored=0), questions=['places'],
                      columns=[])], questions=['places'],
          name={'Ha': 'chicago-hardship', 'Pu': 'chicago-health', 'sp': 'columbus'}[n[:2]],
          note=f'{level.capitalize()} that the project does not know. Numbers such as 1005 are no county codes that lost '
               'a zero, and names such as Douglas are no counties. With the boundaries imported first it can be stored.')

# California: agencies added up to counties
file = 'pairs/california/ca_crimes_and_clearances.csv'
name, rows = only(file)
sums, agencies = collections.Counter(), collections.Counter()
for row in rows[1:]:
    code = names[row[1][:-7].lower()]
    agencies[code, row[0]] += 1
    for at in (3, 5, 8):
        sums[code, row[0], at] += int(row[at])
picks = [('06001', '1985'), ('06037', '1985'), ('06003', '2003'), ('06037', '2003'), ('06075', '2022'), ('06115', '2022')]
write(file, [dict(sheet=name, headerRows=[1], dataRows=[2, len(rows)], level='county',
                  columns=columns('A period|B place|C !metric|D metric V01|F metric V03|I metric V02'),
                  places=dict(matched=58, unmatched=[]),
                  perMetric={m: dict(stored=len(agencies), ok=len(agencies)) for m in ('V01', 'V02', 'V03')},
                  sums=[dict(metric=m, place=p, period=y, value=sums[p, y, at], rows=agencies[p, y])
                        for p, y in picks for m, at in (('V01', 3), ('V03', 5), ('V02', 8))])],
      note='A row an agency: the sum over the agencies of a county and year, with the number of rows. Counties by name '
           'alone, all of them of California. A place and year must never hold the number of one agency.')
print(len(agencies), 'county-years')

file = 'pairs/california/population_1980_2017_census_ca_counties.csv'
name, rows = only(file)
write(file, [sheet(file, name, rows, [1], 2, len(rows), lambda r, n: names[r[0][:-7].lower()],
                   columns('A place|B period|C metric POP'), lambda r, c: r[1])],
      note='Counties by name alone: the state is that where all of them are, California.')

file = 'pairs/nat-1960-1990/NAT.csv'
name, rows = only(file)
heads = rows[0]
roles = columns('E place-code|A-D !metric|F-I !metric') + [column(letters(i), 'metric', period='19' + h[-2:])
                                                         for i, h in enumerate(heads) if i > 8]
roles.sort(key=lambda c: index(c['column']))
write(file, [sheet(file, name, rows, [1], 2, len(rows), five(4), roles,
                   lambda r, c: '19' + heads[index(c['column'])][-2:])],
      note='Years are the last two digits of the headers: 60 is 1960. 12025 is 12086 and 46113 is 46102 today. 51560 is a '
           'place that ended in 2001. SOUTH is a class. Open to judgement: asking whether 60 means 1960.')

file = 'pairs/north-carolina/spData_nc.sids.csv'
name, rows = only(file)
carolina = {row[1].lower(): row[0] for row in csv.reader(open(COUNTIES, encoding='utf-8')) if row[0].startswith('37')}
roles = columns('A place|B !metric|I-P !metric') + [column(l, 'metric', period='19' + rows[0][index(l)][-2:])
                                                   for l in 'CDEFGH']
roles.sort(key=lambda c: index(c['column']))
write(file, [sheet(file, name, rows, [1], 2, len(rows), lambda r, n: carolina[r[0].lower()], roles,
                   lambda r, c: '19' + rows[0][index(c['column'])][-2:])],
      note='The first column has no header and names the counties, all of them of North Carolina. Years are the last two '
           'digits of the headers. Coordinates and running numbers are no measures.')

file = 'pairs/st-louis/stl_hom.csv'
name, rows = only(file)
heads = rows[0]
years = {h: ('19' + h[2:4] + '/19' + h[4:] if re.search('[0-9]{4}$', h) else '19' + h[-2:]) for h in heads[7:]}
roles = columns('A,C,D,E,G !metric|B place/ignored|F place-code') + [
    column(letters(i), 'metric', period=years[h]) for i, h in enumerate(heads) if i > 6]
roles.sort(key=lambda c: index(c['column']))
write(file, [sheet(file, name, rows, [1], 2, len(rows), five(5), roles, lambda r, c: years[heads[index(c['column'])]])],
      note='7984 is 1979 to 1984. The outline of each county (WKT) is no text to keep. Numbers have leading spaces.')

for stem, spec, years in (
        ('rate_injury_deaths_metric_all_county', 'D metric PH07|E lower|F upper|G flag', None),
        ('rate_low_birth_weight_metric_all_county', 'D metric|E lower|F upper|G flag', None),
        ('rates_crime_county_all', 'D metric V01|E metric V02|F,G flag', None),
        ('social_associations_all_county', 'D metric WB04|E flag', None)):
    file = f'pairs/us-counties/{stem}.csv'
    name, rows = only(file)
    write(file, [sheet(file, name, rows, [1], 2, len(rows), lambda r, n: aside(r[1] + r[2]),
                       columns('A period|B,C place-code|' + spec), lambda r, c: r[0])],
          note='NA is not available. The quality flag has no legend: a note, never a status. 46113 and 02270 of 2014 are '
               '46102 and 02158 today.')
